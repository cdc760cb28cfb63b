/** Changes of what work costs this partner, each made at most once. */
import type { EffortSaid } from '../../planning/index.ts';
import type { Store } from '../../storage/store.ts';
import { findMember } from '../access/find-member.ts';
import { may, refusal } from '../access/permissions.ts';
import { type Clock, instant } from '../clock.ts';
import type { Sender } from '../message.ts';

export type EffortResult =
  /** As it is kept now. */
  { readonly done: true; readonly effort: EffortSaid } | { readonly done: false; readonly says: string };

export interface EffortDesk {
  /**
   * @param effort all that differs from the usual; what is not in it becomes the usual again
   * @param key the change happens once, however often it is sent with the same key
   */
  change(effort: EffortSaid, by: Sender, key: string): Promise<EffortResult>;
}

export interface EffortDeskParts {
  readonly store: Store;
  readonly account: string;
  readonly clock: Clock;
}

export function effortDesk({ store, account, clock }: EffortDeskParts): EffortDesk {
  return {
    change: (effort, by, key) =>
      store.change<EffortResult>(account, { key, at: instant(clock) }, (current) => {
        // The right to the account's data may have been taken away since the form was opened.
        if (!may(findMember(current, by), 'data')) return { result: { done: false, says: refusal('data') } };
        return { next: { ...current, effort }, result: { done: true, effort } };
      }),
  };
}
