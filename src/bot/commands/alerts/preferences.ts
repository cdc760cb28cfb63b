/** What a sentence asks a subscription to be. */
import { parseQuiet } from '../../../alerts/quiet.ts';
import type { Subscription } from '../../../alerts/subscription.ts';
import type { Preferences } from '../../alerts/alert-desk.ts';
import { listOf } from '../arguments.ts';
import type { Context } from '../command.ts';
import type { AlertsSaid } from './arguments.ts';
import { scheduleSaid, USUAL_DIGEST, wrongSchedule } from './schedule-said.ts';
import { wrongZone, zoneFor } from './zone.ts';

type Understood = { readonly said: Preferences } | { readonly wrong: string };

const wrongQuiet = (said: string): string =>
  `I cannot read “${said}” as quiet hours. Say it like “quiet hours from 20:00 to 7:00”.`;

export async function preferencesIn(
  args: AlertsSaid,
  before: Subscription | null,
  context: Context,
): Promise<Understood> {
  const { quiet, line, schedule } = args;
  const zone = await zoneFor(args, before, context);
  if (zone === null) return { wrong: wrongZone(args.zone ?? '') };
  const when = schedule === undefined ? unsaid(args, before) : scheduleSaid(schedule, before?.digest ?? '');
  if (when === null) return { wrong: wrongSchedule(schedule ?? '') };
  const hours = quiet === undefined || quiet === 'off' ? null : parseQuiet(quiet);
  if (hours === null && quiet !== undefined && quiet !== 'off') return { wrong: wrongQuiet(quiet) };

  const designations = heardOf(args, listOf(args.designation), before?.designations);
  const topics = heardOf(args, listOf(args.topic), before?.topics) ?? scoresAlone(args, before);
  return {
    said: {
      zone,
      ...when,
      ...(designations !== null && { designations }),
      ...(topics !== null && { topics }),
      ...(line !== undefined && { line }),
      ...(quiet !== undefined && { quiet: hours }),
    },
  };
}

/** Whoever names a line wants to hear when it is crossed; whoever names nothing is told as quietly as can be. */
function unsaid({ action, line }: AlertsSaid, before: Subscription | null): Pick<Preferences, 'atOnce' | 'digest'> {
  if (line !== undefined) return { atOnce: true };
  const silent = before === null || !(before.atOnce || before.digest !== '');
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

/** "Alert me when Security drops below 75" asks for scores alone, unless more comes at once already. */
function scoresAlone({ line }: AlertsSaid, before: Subscription | null): Subscription['topics'] | null {
  const begins = before === null || !(before.atOnce || before.topics.length > 0);
  return begins && line !== undefined ? ['scores'] : null;
}
