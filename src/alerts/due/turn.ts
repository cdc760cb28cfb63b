/** One subscription, brought up to a moment. */
import type { Delivery } from '../delivery.ts';
import { heldUntil } from '../quiet.ts';
import type { Subscription } from '../subscription.ts';
import { digestTime } from './digest-time.ts';
import { newDelivery } from './new-delivery.ts';
import { type News, newsFor } from './news.ts';
import type { Work, World } from './work.ts';

export interface Turn {
  /** The very same where nothing changed. */
  readonly subscription: Subscription;
  readonly deliveries: readonly Delivery[];
}

/** A message is made only when it may be sent, so it says what holds then. */
export function turnOf(subscription: Subscription, work: Work, world: World): Turn {
  const { now } = world;
  const { atOnce, parked } = subscription;
  const held = parked !== null || heldUntil(subscription, now) > now;
  if (held) return { subscription, deliveries: [] };

  const { due, next: nextDigest } = digestTime(subscription, now);
  const tells = atOnce || due !== null;
  const news = tells ? newsFor(subscription, work, world) : NOTHING;
  const deliveries = [
    ...(atOnce ? alertsOf(subscription, news, now) : []),
    ...(due === null ? [] : [digestOf(subscription, due, atOnce ? NOTHING : news, now)]),
  ];
  const told = tells || subscription.digest === '' ? toldAfter(subscription, news, world) : subscription.told;
  const same = told === subscription.told && nextDigest === subscription.nextDigest;
  return { subscription: same ? subscription : { ...subscription, told, nextDigest }, deliveries };
}

const NOTHING: News = { alerts: [], over: [] };

function alertsOf(subscription: Subscription, { alerts, over }: News, now: string): Delivery[] {
  if (alerts.length + over.length === 0) return [];
  return [
    newDelivery({ ...addressOf(subscription), what: { kind: 'alerts', alerts: [...alerts], over: [...over] } }, now),
  ];
}

function digestOf(subscription: Subscription, due: string, { alerts, over }: News, now: string): Delivery {
  const what = { kind: 'digest' as const, for: due, alerts: [...alerts], over: [...over] };
  return newDelivery({ ...addressOf(subscription), what }, now);
}

const addressOf = ({ id, place, by }: Subscription) => ({ subscription: id, place, member: by });

/** What is over is forgotten, also where its end was not worth telling. */
function toldAfter({ told }: Subscription, { alerts }: News, { holding, now }: World): Subscription['told'] {
  const holds = new Set(holding.map(({ key }) => key));
  const lasting = told.filter(({ key }) => holds.has(key));
  if (alerts.length === 0 && lasting.length === told.length) return told;
  return [...lasting, ...alerts.map(({ key }) => ({ key, at: now, acknowledged: null }))];
}
