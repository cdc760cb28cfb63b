/** Asking to be told, when, and when not. */
import { tellsInGeneral } from '../../../alerts/heard.ts';
import { zoneInWords } from '../../../alerts/schedule-zone.ts';
import type { Subscription } from '../../../alerts/subscription.ts';
import type { Designation } from '../../../scoring/index.ts';
import { NO_SUBSCRIPTION } from '../../alerts/may-change.ts';
import { subscriptionAt } from '../../alerts/subscriber.ts';
import { listOf } from '../arguments.ts';
import type { Context, Outcome } from '../command.ts';
import { refusedWith } from '../refused-with.ts';
import { afterChange, comesNext, nothingYet } from './answer.ts';
import type { AlertsSaid } from './arguments.ts';
import { alertsForm } from './form.ts';
import { mute } from './hush.ts';
import { preferencesIn } from './preferences.ts';
import { addressee, meant, placeMeant } from './where.ts';

/** A subscription as it is asked for; what is not said stays, or is as quiet as can be. */
export async function subscribe(args: AlertsSaid, context: Context, says = comesNext): Promise<Outcome> {
  if (args.subscription !== undefined && meant(args, context) === null) return refusedWith(NO_SUBSCRIPTION);
  const place = placeMeant(args, context);
  const before = subscriptionAt(context.account, place);
  const understood = await preferencesIn(args, before, context);
  if ('wrong' in understood) return refusedWith(understood.wrong);
  const { said } = understood;
  return afterChange({ kind: 'subscribe', place, said }, context, says);
}

/**
 * Another time, or another zone, for what comes already; "every Monday at 9" begins it where nothing does. A zone said
 * before anything comes is kept for what will.
 */
export function schedule(args: AlertsSaid, context: Context): Promise<Outcome> | Outcome {
  const { schedule: when, zone } = args;
  if (when === undefined && zone === undefined) return alertsForm(args, context);
  const begins = meant(args, context) === null;
  if (begins && when === 'off') return nothingYet(context);
  return when === undefined ? subscribe(args, context, inZone) : subscribe(args, context);
}

export function quietHours(args: AlertsSaid, context: Context): Promise<Outcome> | Outcome {
  if (meant(args, context) === null) return nothingYet(context);
  return args.quiet === undefined ? alertsForm(args, context) : subscribe(args, context, silent);
}

const inZone = (subscription: Subscription, context: Context): string =>
  `Your times are by ${zoneInWords(subscription.zone)}. ${comesNext(subscription, context)}`;

function silent(subscription: Subscription, context: Context): string {
  const { quiet, zone, place } = subscription;
  if (quiet === null) return `There are no quiet hours. ${comesNext(subscription, context)}`;
  const when = `from ${quiet.from} to ${quiet.to}, ${zoneInWords(zone)}`;
  return `I will write nothing ${addressee(place, context)} ${when}; what comes up meanwhile waits.`;
}

/** With the schedule `off` the summary alone ends. */
export function unsubscribe(args: AlertsSaid, context: Context): Promise<Outcome> | Outcome {
  if (args.schedule === 'off') return schedule(args, context);
  const subscription = meant(args, context);
  if (subscription === null && args.subscription === undefined) return nothingYet(context);
  const id = subscription?.id ?? args.subscription ?? '';
  const ended = listOf(args.designation);
  if (subscription !== null && ended.length > 0) return without(subscription, ended, args, context);
  return afterChange({ kind: 'unsubscribe', id }, context, comesNext, subscription?.place);
}

/** Of designations their lines of their own end; where they have none, they are muted, and the rest goes on. */
function without(
  subscription: Subscription,
  ended: readonly Designation[],
  args: AlertsSaid,
  context: Context,
): Promise<Outcome> | Outcome {
  const { id, place, watches } = subscription;
  const left = watches.filter(({ designation }) => !ended.includes(designation));
  if (left.length === watches.length) return mute(args, context);
  return left.length > 0 || tellsInGeneral(subscription)
    ? afterChange({ kind: 'subscribe', place, said: { unwatch: ended } }, context, comesNext)
    : afterChange({ kind: 'unsubscribe', id }, context, comesNext, place);
}
