/** The account as it would be with a subscription that is asked for. */
import type { Alert } from '../../alerts/alert.ts';
import { samePlace } from '../../alerts/due/index.ts';
import type { Place, Subscription } from '../../alerts/subscription.ts';
import { type Preferences, subscribed } from '../../alerts/subscriptions/subscribe.ts';
import type { Account } from '../../storage/account.ts';
import { memberById } from '../access/find-member.ts';
import type { Member } from '../access/member.ts';
import { hearerOf } from './hearer.ts';

export interface Wanted {
  readonly place: Place;
  readonly said: Preferences;
}

/** The subscription of a place; null where it has none. */
export const subscriptionAt = ({ subscriptions }: Account, place: Place): Subscription | null =>
  subscriptions.find((one) => samePlace(one.place, place)) ?? null;

/** The subscription of the place wanted as it will be. */
export function subscriberAt(
  account: Account,
  { place, said }: Wanted,
  member: Member,
  { at, newId, alerts }: { readonly at: string; readonly newId: string; readonly alerts: readonly Alert[] },
): Subscription {
  const before = subscriptionAt(account, place);
  const maker = before && memberById(account, before.by);
  const circumstances = { at, newId, alerts, recorded: account.alerts };
  return subscribed(before, before?.place ?? place, said, {
    ...circumstances,
    by: hearerOf(member),
    maker: maker && hearerOf(maker),
  });
}

/** Only its line matters here: which alerts there are depends on the lines that are asked for. */
export function withSubscriber(account: Account, wanted: Wanted, member: Member | null, at: string): Account {
  if (member === null) return account;
  const asked = subscriberAt(account, wanted, member, { at, newId: '', alerts: [] });
  return { ...account, subscriptions: [...account.subscriptions.filter(({ id }) => id !== asked.id), asked] };
}
