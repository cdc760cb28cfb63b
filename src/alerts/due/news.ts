/** What a subscription has not heard yet: alerts that are new to it, and the end of those it was told of. */
import { dayOf } from '../../associations/calendar.ts';
import type { Alert } from '../alert.ts';
import { endingOf } from '../ending.ts';
import { hears } from '../heard.ts';
import type { Subscription } from '../subscription.ts';
import type { Work, World } from './work.ts';

export interface News {
  readonly alerts: readonly Alert[];
  readonly over: readonly Alert[];
}

export function newsFor(subscription: Subscription, { alerts: known }: Work, world: World): News {
  const { holding, now } = world;
  const maker = world.hearer(subscription.by);
  const told = new Set(subscription.told.map(({ key }) => key));
  const notNew = new Set([...subscription.baseline, ...told]);
  const holds = new Set(holding.map(({ key }) => key));
  const heard = (alert: Alert) => hears(subscription, alert, maker, now);
  // What came as it was told, or passed with its day, needs no second message.
  const isGoodNews = (ended: Alert) => endingOf(ended, holding, dayOf(now)) === 'resolved';
  return {
    alerts: holding.filter((alert) => !notNew.has(alert.key) && !isReminder(alert) && heard(alert)),
    over: known.filter((alert) => told.has(alert.key) && !holds.has(alert.key) && isGoodNews(alert) && heard(alert)),
  };
}

/** Reminders go to whoever asked for them, subscription or not. */
export const isReminder = ({ facts }: Alert): boolean => facts.kind === 'ask-again';
