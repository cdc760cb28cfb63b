/** What becomes due: the one place that decides who is told what. */
import { isDeepStrictEqual } from 'node:util';
import type { Alert } from '../alert.ts';
import type { Delivery } from '../delivery.ts';
import { isForsaken } from './attempt.ts';
import { isReminder } from './news.ts';
import { orphaned, parked } from './park.ts';
import { reminders } from './reminders.ts';
import { turnOf } from './turn.ts';
import { withdrawn } from './withdraw.ts';
import type { Work, World } from './work.ts';

/**
 * The work as it is to be stored now. Decided twice at the same moment it adds nothing, so a restart at any point loses
 * nothing and repeats nothing.
 * @returns the very same work where nothing changed
 */
export function nextWork(work: Work, world: World): Work {
  const current = withdrawn(withoutForsaken(withoutTheGone(orphaned(work, world), world), world), world);
  const turns = current.subscriptions.map((subscription) => turnOf(subscription, current, world));
  const made = [...turns.flatMap(({ deliveries }) => deliveries), ...reminders(current, world)];
  const next: Work = {
    subscriptions: turns.map(({ subscription }) => subscription),
    deliveries: added(current.deliveries, made),
    alerts: [],
  };
  const whole = { ...next, alerts: stillTold(next, current.alerts, world) };
  return isDeepStrictEqual(whole, lists(work)) ? work : whole;
}

/** A member's own subscription ends with them, and what is due ends with whom it is for. */
function withoutTheGone(work: Work, { hearer }: World): Work {
  const subscriptions = work.subscriptions.filter(
    ({ by, place }) => place.kind === 'conversation' || hearer(by) !== null,
  );
  const ids = new Set(subscriptions.map(({ id }) => id));
  const deliveries = work.deliveries.filter(
    ({ subscription, member }) => hearer(member) !== null && (subscription === null || ids.has(subscription)),
  );
  return { ...work, subscriptions, deliveries };
}

function withoutForsaken(work: Work, world: World): Work {
  const forsaken = work.deliveries.filter(
    (delivery) => !world.serves(delivery.place.platform) && isForsaken(delivery, world.now),
  );
  return forsaken.reduce((next, delivery) => parked(next, delivery, SWITCHED_OFF, world), work);
}

const SWITCHED_OFF = 'Its platform has been switched off for days.';

/** Of two digests of a subscription that nobody can have yet, the later one says what both would have. */
function added(waiting: readonly Delivery[], made: readonly Delivery[]): readonly Delivery[] {
  const known = new Set(waiting.map(({ id }) => id));
  return made.filter(({ id }) => !known.has(id)).reduce(withOne, waiting);
}

function withOne(deliveries: readonly Delivery[], made: Delivery): readonly Delivery[] {
  const { what } = made;
  if (what.kind !== 'digest') return [...deliveries, made];
  const earlier = deliveries.find(
    (one) => one.subscription === made.subscription && one.what.kind === 'digest' && one.sending === null,
  );
  if (earlier?.what.kind !== 'digest') return [...deliveries, made];
  const alerts = [...(earlier.what.alerts ?? []), ...(what.alerts ?? [])];
  const over = [...(earlier.what.over ?? []), ...(what.over ?? [])];
  return [...deliveries.filter((one) => one !== earlier), { ...made, what: { ...what, alerts, over } }];
}

/** Each alert somebody was told of and will be told the end of, as it is today; of what has ended, as it was. */
function stillTold({ subscriptions, deliveries }: Work, known: readonly Alert[], { holding }: World): readonly Alert[] {
  const told = new Set(subscriptions.flatMap((subscription) => subscription.told.map(({ key }) => key)));
  const reminded = new Set(
    [...known, ...deliveries.flatMap(({ what }) => (what.kind === 'alerts' ? what.alerts : []))]
      .filter(isReminder)
      .map(({ key }) => key),
  );
  const holds = new Set(holding.map(({ key }) => key));
  return [
    ...holding.filter((alert) => told.has(alert.key) || reminded.has(alert.key)),
    ...known.filter((alert) => told.has(alert.key) && !holds.has(alert.key)),
  ];
}

const lists = ({ subscriptions, deliveries, alerts }: Work): Work => ({ subscriptions, deliveries, alerts });
