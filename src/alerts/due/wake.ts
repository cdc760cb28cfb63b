/** When there is something to do next. */
import { heldUntil } from '../quiet.ts';
import { readyAt } from './attempt.ts';
import type { Work } from './work.ts';

/**
 * The next ISO instant after `now` at which a message, a digest or the end of a silence is due; null while nothing is. What
 * follows from the data alone cannot be foreseen.
 */
export function nextInstant({ subscriptions, deliveries }: Work, now: string): string | null {
  const live = subscriptions.filter(({ parked }) => parked === null);
  const instants = [
    ...deliveries.map((delivery) => readyAt(delivery, subscriptions, now)),
    ...live.map((subscription) => heldUntil(subscription, now)),
    ...live.filter(({ nextDigest }) => nextDigest > now).map((one) => heldUntil(one, one.nextDigest)),
  ];
  return instants.filter((instant) => instant > now).sort()[0] ?? null;
}
