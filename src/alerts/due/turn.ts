/** One subscription, brought up to a moment. */
import type { Delivery } from '../delivery.ts';
import { isWatched } from '../heard.ts';
import { heldUntil } from '../quiet.ts';
import type { Subscription } from '../subscription.ts';
import { digestTime } from './digest-time.ts';
import { newDelivery } from './new-delivery.ts';
import { type News, newsFor } from './news.ts';
import { sortedNews } from './watched-news.ts';
import type { Work, World } from './work.ts';

export interface Turn {
  /** The very same where nothing changed. */
  readonly subscription: Subscription;
  readonly deliveries: readonly Delivery[];
}

/** A message is made only when it may be sent, so it says what holds then. */
export function turnOf(subscription: Subscription, work: Work, world: World): Turn {
  const { now } = world;
  const { atOnce, parked, watches } = subscription;
  const held = parked !== null || heldUntil(subscription, now) > now;
  if (held) return { subscription, deliveries: [] };

  const { due, next: nextDigest } = digestTime(subscription, now);
  const tells = atOnce || due !== null || watches.length > 0;
  const news = tells ? newsFor(subscription, work, world) : NOTHING;
  const { urgent, rest } = atOnce ? { urgent: news, rest: NOTHING } : sortedNews(subscription, news);
  const deliveries = [
    ...alertsOf(subscription, urgent, now),
    ...(due === null ? [] : [digestOf(subscription, due, rest, now)]),
  ];
  const waits = !atOnce && due === null && subscription.digest !== '';
  const told = waits
    ? toldAfter(subscription, urgent, world, endedAtOnce(subscription, urgent, work))
    : toldAfter(subscription, news, world);
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

/** Whose end is not kept for the digest. */
function endedAtOnce(subscription: Subscription, urgent: News, { alerts }: Work): (key: string) => boolean {
  const ended = [...urgent.over, ...alerts.filter((alert) => isWatched(subscription, alert))];
  const keys = new Set(ended.map(({ key }) => key));
  return (key) => keys.has(key);
}

/** What is over is forgotten, also where its end was not worth telling. */
function toldAfter(
  { told }: Subscription,
  { alerts }: News,
  { holding, now }: World,
  ends: (key: string) => boolean = () => true,
): Subscription['told'] {
  const holds = new Set(holding.map(({ key }) => key));
  const lasting = told.filter(({ key }) => holds.has(key) || !ends(key));
  if (alerts.length === 0 && lasting.length === told.length) return told;
  return [...lasting, ...alerts.map(({ key }) => ({ key, at: now, acknowledged: null }))];
}
