/** Hearing less for a while, and hearing again. */
import { addHours } from 'date-fns/addHours';
import {
  alertsMuteCard,
  dayAt,
  designationName,
  joined,
  momentInWords,
  nextSummary,
  TOPIC_WORDS,
} from '../../../../cards/index.ts';
import { morningOf } from '../../../alerts/quiet.ts';
import type { Subscription } from '../../../alerts/subscription.ts';
import { addDays, isDay } from '../../../associations/calendar.ts';
import { listOf } from '../arguments.ts';
import type { Context, Outcome } from '../command.ts';
import { refusedWith } from '../refused-with.ts';
import { afterChange, comesNext, nothingYet } from './answer.ts';
import type { AlertsSaid } from './arguments.ts';
import { addressee, isForAskerAlone, meant } from './where.ts';

const USUAL_HOURS = 24;
/** Whoever mutes everything for longer does not want it at all. */
const LONGEST_DAYS = 366;
const WRONG_DAY = 'Say until which day to come, within a year: for example “until 1 December”.';
const LONGEST_HOURS = 31 * 24;
const WRONG_HOURS = 'Say for how many hours, from 1 to 744, or until which day: for example “until 1 December”.';

export function mute(args: AlertsSaid, context: Context): Promise<Outcome> | Outcome {
  const subscription = meant(args, context);
  if (subscription === null) return nothingYet(context);
  const silenced = named(args);
  const until = untilIn(args, subscription, context);
  if (typeof until === 'object' && until !== null) return refusedWith(until.wrong);
  if (silenced.words === '')
    return until === null ? choice(subscription, context) : snoozed(subscription, until, context);
  const { designations, topics } = silenced;
  const change = { kind: 'mute', id: subscription.id, designations, topics, until } as const;
  const how = until === null ? '' : ` until ${momentInWords(until, subscription.zone)}`;
  return afterChange(change, context, () => `I will say nothing about ${silenced.words}${how}. “Unmute” undoes it.`);
}

export function unmute(args: AlertsSaid, context: Context): Promise<Outcome> | Outcome {
  const subscription = meant(args, context);
  if (subscription === null) return nothingYet(context);
  const { designations, topics, words } = named(args);
  const change = { kind: 'unmute', id: subscription.id, designations, topics, until: null } as const;
  const again = words === '' ? '' : `You hear about ${words} again. `;
  return afterChange(change, context, (now) => `${again}${comesNext(now, context)}`);
}

/** All that is sent waits, or what is named alone. */
export function snooze(args: AlertsSaid, context: Context): Promise<Outcome> | Outcome {
  if (named(args).words !== '') return mute(args.until === undefined ? { hours: USUAL_HOURS, ...args } : args, context);
  const subscription = meant(args, context);
  if (subscription === null) return nothingYet(context);
  const until = untilIn(args, subscription, context);
  if (typeof until === 'object' && until !== null) return refusedWith(until.wrong);
  return snoozed(subscription, until ?? hoursFrom(context.at, USUAL_HOURS), context);
}

function snoozed(subscription: Subscription, until: string, context: Context): Promise<Outcome> {
  const to = addressee(subscription.place, context);
  const when = momentInWords(until, subscription.zone);
  const change = { kind: 'snooze', id: subscription.id, until } as const;
  return afterChange(change, context, (now) => `I will write nothing ${to} until ${when}. ${afterwards(now)}`);
}

/** What comes first then: what was missed, or else the next summary. */
function afterwards(subscription: Subscription): string {
  const next = nextSummary(subscription);
  const missed =
    subscription.atOnce || subscription.watches.length > 0 || next === null || next <= subscription.snoozedUntil;
  return missed ? 'Then I say what still holds.' : `The next summary comes on ${dayAt(next, subscription.zone)}.`;
}

const choice = (subscription: Subscription, context: Context): Outcome => ({
  face: alertsMuteCard(subscription),
  sensitive: isForAskerAlone(subscription.place, context),
  open: true,
});

/** What is named, and how to say it. */
function named({ designation, topic }: AlertsSaid) {
  const [designations, topics] = [[...new Set(listOf(designation))], [...new Set(listOf(topic))]];
  const about = joined(
    topics.map((one) => TOPIC_WORDS[one]),
    'and',
  );
  const around = joined(designations.map(designationName), 'and');
  return { designations, topics, words: about && around ? `${about} around ${around}` : about || around };
}

/** An ISO instant; null where none was said. */
function untilIn(
  { until, hours }: AlertsSaid,
  subscription: Subscription,
  { at, today }: Context,
): string | null | { readonly wrong: string } {
  if (hours !== undefined) return hours >= 1 && hours <= LONGEST_HOURS ? hoursFrom(at, hours) : { wrong: WRONG_HOURS };
  if (until === undefined) return null;
  if (!isDay(until) || until <= today || until > addDays(today, LONGEST_DAYS)) return { wrong: WRONG_DAY };
  return morningOf(until, subscription);
}

const hoursFrom = (at: string, hours: number): string => addHours(at, hours).toISOString();
