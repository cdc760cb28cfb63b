/** Where a member can be written to alone. */
import type { Place, Subscription } from '../subscription.ts';
import { samePlace, type World } from './work.ts';

/** The places of a member that are not known to be gone and can be served today, the best first. */
export function placesFor(
  member: string,
  subscriptions: readonly Subscription[],
  { placesOf, serves }: Pick<World, 'placesOf' | 'serves'>,
): readonly Place[] {
  const gone = subscriptions.filter(({ parked }) => parked !== null);
  return placesOf(member).filter(
    (place) => serves(place.platform) && !gone.some((parked) => samePlace(parked.place, place)),
  );
}
