/** The answers after a change of alerts. */
import { alertsChangedCard, beginButtons, willWrite } from '../../../../cards/index.ts';
import { UNKNOWN_ZONE } from '../../../alerts/schedule-zone.ts';
import type { Place, Subscription } from '../../../alerts/subscription.ts';
import type { AlertChange } from '../../alerts/alert-desk.ts';
import type { Context, Outcome } from '../command.ts';
import { refusedWith } from '../refused-with.ts';
import { addressee, isForAskerAlone, placeHere, platformNotes } from './where.ts';
import { ZONE_UNKNOWN } from './zone.ts';

/**
 * Makes a change and answers with how things are from now on.
 * @param says what to say first
 * @param place what the change is about, where that is gone afterwards
 */
export async function afterChange(
  change: AlertChange,
  context: Context,
  says: (now: Subscription, context: Context) => string,
  place?: Place,
): Promise<Outcome> {
  const result = await context.alertDesk.change(change, context.sender, context.key, placeHere(context));
  if (!result.done) return refusedWith(result.says);
  const now = result.subscription;
  const notes = now === null ? [] : [...zoneNotes(now), ...platformNotes(now.place, context)];
  const first = now === null ? (place?.kind === 'conversation' ? NO_MORE_HERE : NO_MORE) : says(now, context);
  return {
    face: alertsChangedCard({ says: first, subscription: now, notes }),
    sensitive: isForAskerAlone(now?.place ?? place, context),
  };
}

const NO_MORE = 'These alerts have ended, with their mutes, quiet hours and time zone. Say “subscribe” to begin again.';
const NO_MORE_HERE = 'These alerts have ended. Say “post the weekly summary here every Monday at 9” to begin again.';

/** What comes next, for whoever asks. */
export const comesNext = (subscription: Subscription, context: Context): string =>
  willWrite(subscription, addressee(subscription.place, context));

const zoneNotes = ({ zone, digest, quiet }: Subscription): readonly string[] =>
  zone === UNKNOWN_ZONE && (digest !== '' || quiet !== null) ? [ZONE_UNKNOWN] : [];

const NOTHING_HERE = 'Nothing is told here unasked yet, so there is nothing to change.';
const NOTHING_TO_YOU = 'You are told nothing unasked yet, so there is nothing to change.';

/** Offers to begin. */
export function nothingYet({ conversation }: Context): Outcome {
  const shared = conversation.place === 'shared';
  const buttons = beginButtons(shared);
  const says = shared ? NOTHING_HERE : NOTHING_TO_YOU;
  return { face: alertsChangedCard({ says, subscription: null, notes: [], buttons }) };
}
