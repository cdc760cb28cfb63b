/** What becomes of what subscriptions were told. */
import type { Alert } from '../alert.ts';
import type { Delivery } from '../delivery.ts';
import type { Subscription } from '../subscription.ts';

/** Marks an alert it was told of as seen; null where it was not told of it. The first to acknowledge stands. */
export function acknowledged(subscription: Subscription, key: string, at: string): Subscription | null {
  if (!subscription.told.some((one) => one.key === key)) return null;
  const told = subscription.told.map((one) =>
    one.key === key ? { ...one, acknowledged: one.acknowledged ?? at } : one,
  );
  return { ...subscription, told };
}

/** The parts of an account that a change of subscriptions touches. */
export interface Telling {
  readonly subscriptions: readonly Subscription[];
  readonly alerts: readonly Alert[];
  readonly deliveries: readonly Delivery[];
}

/**
 * The same with other subscriptions. Messages due for one that is gone go with it, and so do alerts that nobody is told
 * of any more; what is told without a subscription stays.
 */
export function withSubscriptions(before: Telling, subscriptions: readonly Subscription[]): Telling {
  const ids = new Set(subscriptions.map(({ id }) => id));
  const deliveries = before.deliveries.filter(({ subscription }) => subscription === null || ids.has(subscription));
  const needed = toldKeys(subscriptions);
  const left = toldKeys(before.subscriptions);
  const alerts = before.alerts.filter(({ key }) => needed.has(key) || !left.has(key));
  return { subscriptions, alerts, deliveries };
}

const toldKeys = (subscriptions: readonly Subscription[]): ReadonlySet<string> =>
  new Set(subscriptions.flatMap(({ told }) => told.map(({ key }) => key)));
