/** Everything that is due on one platform. */
import type { Delivery } from '../../alerts/delivery.ts';
import { readyAt } from '../../alerts/due/index.ts';
import type { Place } from '../../alerts/subscription.ts';
import { instant } from '../clock.ts';
import { deliverer } from './deliver.ts';
import type { DeliverParts } from './deliver-parts.ts';

/** Places served side by side; the messages of one place come one after the other. */
const PLACES_AT_ONCE = 4;

/**
 * Delivers until nothing is due on the platform. One call for a platform at a time.
 * @param isStopping after which nothing new is begun
 * @throws when the store fails
 */
export function dueDeliverer(
  parts: DeliverParts,
  isStopping: () => boolean,
): (platform: Place['platform']) => Promise<void> {
  const { store, account, clock } = parts;
  const deliver = deliverer(parts);

  const due = async (platform: Place['platform']): Promise<readonly Delivery[]> => {
    const { deliveries, subscriptions } = await store.read(account);
    const now = instant(clock);
    return deliveries.filter(
      (delivery) => delivery.place.platform === platform && readyAt(delivery, subscriptions, now) <= now,
    );
  };

  return async (platform) => {
    while (!isStopping()) {
      const open = await due(platform);
      if (open.length === 0) return;
      const places = Map.groupBy(open, ({ place: { kind, id } }) => `${kind} ${id}`).values();
      const serve = async () => {
        for (const deliveries of places) {
          for (const { id } of deliveries) if (!isStopping()) await deliver(id);
        }
      };
      await Promise.all(Array.from({ length: PLACES_AT_ONCE }, serve));
    }
  };
}
