/** Changes of subscriptions, each decided against the account as it is at that moment and made at most once. */
import { randomUUID } from 'node:crypto';
import type { Alert } from '../../alerts/alert.ts';
import type { Place, Subscription } from '../../alerts/subscription.ts';
import type { Preferences } from '../../alerts/subscriptions/subscribe.ts';
import type { Topic } from '../../alerts/topics.ts';
import { PlainError } from '../../plain-error.ts';
import type { Designation } from '../../scoring/index.ts';
import type { Account } from '../../storage/account.ts';
import type { Store } from '../../storage/store.ts';
import { findMember } from '../access/find-member.ts';
import { refusal } from '../access/permissions.ts';
import { type Clock, instant } from '../clock.ts';
import type { Sender } from '../message.ts';
import { type Decided, decide } from './decide.ts';
import { withSubscriber } from './subscriber.ts';

export type { Preferences };

export type AlertChange =
  /** A place has one subscription: a second one to the same place changes it, and takes it out of parking. */
  | { readonly kind: 'subscribe'; readonly place: Place; readonly said: Preferences }
  | { readonly kind: 'unsubscribe'; readonly id: string }
  | {
      readonly kind: 'mute' | 'unmute';
      readonly id: string;
      /** With neither designations nor topics: everything. */
      readonly designations: readonly Designation[];
      readonly topics: readonly Topic[];
      /** ISO instant; null: until unmuted. */
      readonly until: string | null;
    }
  /** An empty `until` ends it. */
  | { readonly kind: 'snooze'; readonly id: string; readonly until: string }
  | { readonly kind: 'acknowledge'; readonly alert: string }
  | { readonly kind: 'enrolment'; readonly designations: readonly Designation[]; readonly anniversary: string };

export type AlertResult =
  | { readonly done: true; readonly subscription: Subscription | null }
  | { readonly done: false; readonly says: string };

export interface AlertDesk {
  /**
   * @param key the change happens once, however often it is sent with the same key
   * @param from where it was said; what somebody may do as a reader of a conversation, they may do only there
   */
  change(change: AlertChange, by: Sender, key: string, from?: Place): Promise<AlertResult>;
}

export interface AlertDeskParts {
  readonly store: Store;
  readonly account: string;
  readonly clock: Clock;
  /** What holds now, so that a new subscription is not told what is no news. */
  readonly alertsNow: (account: Account) => Promise<readonly Alert[]>;
}

export function alertDesk({ store, account, clock, alertsNow }: AlertDeskParts): AlertDesk {
  /** What holds by the lines there will be. Only a subscription asks for it. */
  const holding = async (change: AlertChange, by: Sender, current: Account, at: string): Promise<readonly Alert[]> =>
    change.kind === 'subscribe' ? alertsNow(withSubscriber(current, change, findMember(current, by), at)) : [];

  /** What holds is computed outside the change; where the account changed meanwhile, it is computed anew. */
  const decided = async (change: AlertChange, by: Sender, key: string, from: Place | null): Promise<Decided> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const at = instant(clock);
      const seen = await store.read(account);
      const alerts = await holding(change, by, seen, at);
      const newId = randomUUID();
      const result = await store.change<Decided | typeof ANEW>(account, { key, at }, (current) => {
        // A member may have been removed since the question was asked.
        const member = findMember(current, by);
        if (member === null) return { result: { done: false, says: refusal('scores') } };
        if (change.kind === 'subscribe' && current.version !== seen.version) return { result: ANEW };
        return decide(change, { account: current, asking: { member, sender: by, from }, at, newId, alerts });
      });
      if (result !== ANEW) return result;
    }
    throw new PlainError('Too much is changing at this moment. Please say it again.');
  };

  return {
    async change(change, by, key, from) {
      const result = await decided(change, by, key, from ?? null);
      if (!result.done) return result;
      const { subscriptions } = await store.read(account);
      return { done: true, subscription: subscriptions.find(({ id }) => id === result.id) ?? null };
    },
  };
}

const ANEW = 'anew';
const MOST_TRIES = 10;
