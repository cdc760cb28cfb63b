/** What a sentence asks a subscription to be. */
import { tellsInGeneral } from '../../../alerts/heard.ts';
import { parseQuiet } from '../../../alerts/quiet.ts';
import type { Subscription, Watch } from '../../../alerts/subscription.ts';
import { DESIGNATIONS } from '../../../scoring/index.ts';
import type { Preferences } from '../../alerts/alert-desk.ts';
import { listOf } from '../arguments.ts';
import type { Context } from '../command.ts';
import type { AlertsSaid } from './arguments.ts';
import { scheduleSaid, USUAL_DIGEST, wrongSchedule } from './schedule-said.ts';
import { wrongZone, zoneFor } from './zone.ts';

type Understood = { readonly said: Preferences } | { readonly wrong: string };

const wrongQuiet = (said: string): string =>
  `I cannot read “${said}” as quiet hours. Say it like “quiet hours from 20:00 to 7:00”.`;

const WRONG_LINE = 'A line lies between 1 and 100 points: no score is above 100. Say, for example, “under 75”.';

export async function preferencesIn(
  args: AlertsSaid,
  before: Subscription | null,
  context: Context,
): Promise<Understood> {
  const { quiet, line, schedule } = args;
  if (line !== undefined && !(line >= 1 && line <= 100)) return { wrong: WRONG_LINE };
  const zone = await zoneFor(args, before, context);
  if (zone === null) return { wrong: wrongZone(args.zone ?? '') };
  const when = schedule === undefined ? unsaid(args, before) : scheduleSaid(schedule, before?.digest ?? '');
  if (when === null) return { wrong: wrongSchedule(schedule ?? '') };
  const hours = quiet === undefined || quiet === 'off' ? null : parseQuiet(quiet);
  if (hours === null && quiet !== undefined && quiet !== 'off') return { wrong: wrongQuiet(quiet) };

  const silence = quiet === undefined ? {} : { quiet: hours };
  const watch = watchesIn(args, before);
  if (watch.length > 0) return { said: { zone, watch, ...silence } };

  const general = before !== null && tellsInGeneral(before) ? before : null;
  const designations = heardOf(args, listOf(args.designation), general?.designations);
  const topics = heardOf(args, listOf(args.topic), general?.topics) ?? (line === undefined || general ? null : SCORES);
  return {
    said: {
      zone,
      ...when,
      ...(designations !== null && { designations }),
      ...(topics !== null && { topics }),
      ...(line !== undefined && { line }),
      ...silence,
    },
  };
}

const SCORES: Subscription['topics'] = ['scores'];

/**
 * "When Security falls under 60" is a line for Security alone, told at once beside whatever else is told. "When anything
 * falls under 60" is one for each designation beside what would tell something else by it: a summary, some designations.
 */
function watchesIn({ action, designation, topic, schedule, line }: AlertsSaid, before: Subscription | null): Watch[] {
  const more = listOf(topic).some((one) => one !== 'scores') || (schedule !== undefined && schedule !== 'at-once');
  if (line === undefined || more || action !== 'subscribe') return [];
  const named = [...new Set(listOf(designation))];
  const besides = before !== null && tellsInGeneral(before) && !tellsAllFalls(before);
  return (named.length === 0 && besides ? DESIGNATIONS : named).map((one) => ({ designation: one, line }));
}

const tellsAllFalls = ({ atOnce, designations, topics }: Subscription): boolean =>
  atOnce && designations.length === 0 && (topics.length === 0 || topics.includes('scores'));

/** Whoever names a line wants to hear when it is crossed; whoever names nothing else is told as quietly as can be. */
function unsaid({ action, line }: AlertsSaid, before: Subscription | null): Pick<Preferences, 'atOnce' | 'digest'> {
  if (line !== undefined) return { atOnce: true };
  const silent = before === null || !tellsInGeneral(before);
  return silent && action === 'subscribe' ? { digest: USUAL_DIGEST } : {};
}

/**
 * What is named comes to what is heard already, where none named is all. Only with a line is it all that is meant: nobody
 * wants each designation to be told by the line of one.
 * @returns null where nothing is named
 */
function heardOf<T>({ line }: AlertsSaid, named: readonly T[], before: readonly T[] | undefined): T[] | null {
  if (named.length === 0) return null;
  if (before === undefined || line !== undefined) return [...new Set(named)];
  return before.length === 0 ? [] : [...new Set([...before, ...named])];
}
