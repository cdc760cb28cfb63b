/** Alerts that a reader was not told of yet, for whoever asks for a digest before it comes. */
import type { Alert } from '../../alerts/alert.ts';
import { hears, mayHear } from '../../alerts/heard.ts';
import type { Subscription } from '../../alerts/subscription.ts';
import { USUAL_LINE } from '../../alerts/subscriptions/subscribe.ts';
import type { Day } from '../../scoring/index.ts';
import type { Member } from '../access/member.ts';
import { hearerOf } from '../alerts/hearer.ts';

export interface Listener {
  readonly member: Member;
  readonly subscription: Subscription | null;
  /** Others read it as well, who may not see claims. */
  readonly shared: boolean;
  /** ISO instant. */
  readonly at: string;
  /** Without a subscription: what has come up after this day is new. */
  readonly after: Day;
}

export function alertsWaiting(alerts: readonly Alert[], listener: Listener): readonly Alert[] {
  const { member, subscription, shared, at, after } = listener;
  const hearer = hearerOf(member);
  const where = shared ? 'conversation' : 'person';
  const open = alerts.filter((alert) => alert.facts.kind !== 'ask-again' && mayHear(alert, hearer, where));
  // A line that somebody else drew is no news to whoever drew none.
  if (subscription === null)
    return open.filter(({ since, facts }) => since > after && !('line' in facts && facts.line !== USUAL_LINE));
  const known = new Set([...subscription.baseline, ...subscription.told.map(({ key }) => key)]);
  return open.filter((alert) => !known.has(alert.key) && hears(subscription, alert, hearer, at));
}
