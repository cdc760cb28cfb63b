/** What holds now, for somebody who asks, told before or not. */
import type { Alert } from '../../alerts/alert.ts';
import { isAbout, mayHear } from '../../alerts/heard.ts';
import type { Subscription } from '../../alerts/subscription.ts';
import { USUAL_LINE } from '../../alerts/subscriptions/subscribe.ts';
import type { Member } from '../access/member.ts';
import { hearerOf } from './hearer.ts';

export interface Asker {
  readonly member: Member;
  /** What is told there; null for nothing. */
  readonly subscription: Subscription | null;
  /** Others read it as well: then nothing of claims. */
  readonly shared: boolean;
}

/** Whatever was asked for or muted; of lines the one that qualifies and those of the subscription. */
export function alertsHolding(alerts: readonly Alert[], { member, subscription, shared }: Asker): readonly Alert[] {
  const hearer = hearerOf(member);
  return alerts.filter((alert) => {
    const { facts } = alert;
    if (!mayHear(alert, hearer, shared ? 'conversation' : 'person')) return false;
    if (facts.kind === 'ask-again') return facts.member === member.id;
    if (!('line' in facts) || facts.line === USUAL_LINE) return true;
    return subscription !== null && isAbout(subscription, alert, hearer);
  });
}
