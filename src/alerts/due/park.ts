/** What becomes of a message that cannot reach its place. */
import type { Delivery } from '../delivery.ts';
import type { Subscription } from '../subscription.ts';
import { newDelivery } from './new-delivery.ts';
import { placesFor } from './places.ts';
import { samePlace, type Work, type World } from './work.ts';

type Given = Pick<World, 'now' | 'placesOf' | 'admins' | 'serves'>;

/**
 * The place is gone: its subscription is parked and an admin is told. What needs no subscription goes to the next place
 * its receiver has instead.
 * @param why one sentence for the admin
 */
export function parked(work: Work, delivery: Delivery, why: string, world: Given): Work {
  const rest = work.deliveries.filter(({ id }) => id !== delivery.id);
  // It went with another one to the same place.
  if (rest.length === work.deliveries.length) return work;
  const owner = work.subscriptions.find(({ id }) => id === delivery.subscription);
  if (owner === undefined) return { ...work, deliveries: [...rest, ...elsewhere(work, delivery, world)] };

  // Whatever else is due there would fail as well. It was told to nobody, so it is news to whoever subscribes anew.
  const [lost, others] = [true, false].map((own) =>
    work.deliveries.filter(({ subscription }) => (subscription === owner.id) === own),
  ) as [Delivery[], Delivery[]];
  const untold = new Set(
    lost.flatMap(({ what }) => (what.kind === 'parked' ? [] : (what.alerts ?? []))).map(({ key }) => key),
  );
  const told = owner.told.filter(({ key }) => !untold.has(key));
  const subscriptions = work.subscriptions.map((one) =>
    one === owner ? { ...owner, told, parked: { at: world.now, why } } : one,
  );
  return {
    subscriptions,
    alerts: work.alerts,
    deliveries: [...others, ...notice(owner, why, subscriptions, world)],
  };
}

/** A conversation goes on without whoever set its alerts up: an admin is told, and whoever subscribes there begins anew. */
export function orphaned(work: Work, world: World): Work {
  const owners = work.subscriptions.filter(
    ({ by, place, parked: gone }) => place.kind === 'conversation' && gone === null && world.hearer(by) === null,
  );
  if (owners.length === 0) return work;
  const subscriptions = work.subscriptions.map((one) =>
    owners.includes(one) ? { ...one, told: [], parked: { at: world.now, why: MAKER_GONE } } : one,
  );
  const ids = new Set(owners.map(({ id }) => id));
  const others = work.deliveries.filter(({ subscription }) => subscription === null || !ids.has(subscription));
  const notices = owners.flatMap((owner) => notice(owner, MAKER_GONE, subscriptions, world));
  return { ...work, subscriptions, deliveries: [...others, ...notices] };
}

const MAKER_GONE = 'Whoever set them up is no member any more.';

function notice(owner: Subscription, why: string, subscriptions: readonly Subscription[], world: Given): Delivery[] {
  const what = { kind: 'parked' as const, subscription: owner.id, why };
  for (const member of world.admins) {
    const [place] = placesFor(member, subscriptions, world);
    if (place) return [newDelivery({ subscription: null, place, member, what }, world.now)];
  }
  return [];
}

/** A notice goes on to the next admin; a reminder stays with whoever asked for it. */
function elsewhere({ subscriptions }: Work, { member, place, what }: Delivery, world: Given): Delivery[] {
  const receivers = what.kind === 'parked' ? world.admins : [member];
  const ways = receivers.flatMap((one) => world.placesOf(one).map((to) => ({ member: one, place: to })));
  const tried = ways.findIndex((way) => way.member === member && samePlace(way.place, place));
  const open = ways
    .slice(tried + 1)
    .find((way) => placesFor(way.member, subscriptions, world).some((free) => samePlace(free, way.place)));
  return open ? [newDelivery({ subscription: null, ...open, what }, world.now)] : [];
}
