/** What lies in the store of everything that is to be told, and what must be known to say what comes next. */
import type { Alert } from '../alert.ts';
import type { Delivery } from '../delivery.ts';
import type { Hearer } from '../heard.ts';
import type { Place, Subscription } from '../subscription.ts';

export interface Work {
  readonly subscriptions: readonly Subscription[];
  /** Alerts somebody was told of that are not over yet. */
  readonly alerts: readonly Alert[];
  readonly deliveries: readonly Delivery[];
}

export interface World {
  /** ISO instant. */
  readonly now: string;
  /** Every alert that holds now. */
  readonly holding: readonly Alert[];
  /** A member by what they may see today; null for somebody removed. */
  readonly hearer: (member: string) => Hearer | null;
  /** Where a member can be written to alone, the best first. */
  readonly placesOf: (member: string) => readonly Place[];
  /** Member ids of those who look after members, the first to be asked first. */
  readonly admins: readonly string[];
  /** Whether messages can be sent to this platform at all today. */
  readonly serves: (platform: Place['platform']) => boolean;
}

export const samePlace = (one: Place, other: Place): boolean =>
  one.platform === other.platform && one.kind === other.kind && one.id === other.id;
