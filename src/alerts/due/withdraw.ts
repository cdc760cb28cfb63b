/** Takes back what was due and is not true any more, as long as nobody can have it. */
import type { Alert } from '../alert.ts';
import type { Delivery } from '../delivery.ts';
import type { Subscription } from '../subscription.ts';
import type { Work, World } from './work.ts';

/**
 * A message may wait for hours where its platform is out of reach. Alerts that ended meanwhile were never told, so nothing
 * is said of their end either; ends that came undone were never told, so the alert still counts as told.
 */
export function withdrawn(work: Work, { holding, now }: World): Work {
  const holds = new Set(holding.map(({ key }) => key));
  const isTrue = ({ key }: Alert) => holds.has(key);
  const waiting = work.deliveries.filter(({ sending }) => sending === null);
  const untrue = new Map(
    waiting.flatMap((delivery) => {
      const { alerts, over } = listsOf(delivery);
      const ended = alerts.filter((alert) => !isTrue(alert));
      const back = over.filter(isTrue);
      return ended.length + back.length > 0 ? [[delivery.id, { delivery, ended, back }] as const] : [];
    }),
  );
  if (untrue.size === 0) return work;

  const deliveries = work.deliveries.flatMap((delivery) => {
    const wrong = untrue.get(delivery.id);
    return wrong ? without(delivery, [...wrong.ended, ...wrong.back]) : [delivery];
  });
  const subscriptions = work.subscriptions.map((subscription) => {
    const own = [...untrue.values()].filter(({ delivery }) => delivery.subscription === subscription.id);
    return own.reduce((next, { ended, back }) => retold(next, ended, back, now), subscription);
  });
  return { ...work, subscriptions, deliveries };
}

function listsOf({ what }: Delivery): { readonly alerts: readonly Alert[]; readonly over: readonly Alert[] } {
  return what.kind === 'parked' ? { alerts: [], over: [] } : { alerts: what.alerts ?? [], over: what.over ?? [] };
}

/** A digest says more than its alerts, so it stays; anything else that says nothing any more goes. */
function without(delivery: Delivery, gone: readonly Alert[]): readonly Delivery[] {
  if (delivery.what.kind === 'parked') return [delivery];
  const keys = new Set(gone.map(({ key }) => key));
  const { alerts, over } = listsOf(delivery);
  const [left, leftOver] = [alerts, over].map((list) => list.filter(({ key }) => !keys.has(key)));
  const empty = delivery.what.kind === 'alerts' && left!.length + leftOver!.length === 0;
  return empty ? [] : [{ ...delivery, what: { ...delivery.what, alerts: left!, over: leftOver! } }];
}

function retold(
  subscription: Subscription,
  ended: readonly Alert[],
  back: readonly Alert[],
  now: string,
): Subscription {
  const forget = new Set(ended.map(({ key }) => key));
  const told = [
    ...subscription.told.filter(({ key }) => !forget.has(key)),
    ...back.map(({ key }) => ({ key, at: now, acknowledged: null })),
  ];
  return { ...subscription, told };
}
