/** Changes of members, each decided against the members as they are at that moment and made at most once. */
import type { Store } from '../../storage/store.ts';
import { type Clock, instant } from '../clock.ts';
import type { Sender } from '../message.ts';
import { findMember, identityOf } from './find-member.ts';
import { type Actor, type Broken, brokenLaw } from './laws.ts';
import type { Member } from './member.ts';
import { changed, type MemberChange } from './member-change.ts';

export type RosterResult =
  /** `member` as it is now, null when it is gone. */
  | { readonly done: true; readonly name: string; readonly member: Member | null }
  | { readonly done: false; readonly broken: Broken };

export interface Roster {
  change(change: MemberChange, by: Sender, key: string): Promise<RosterResult>;
}

export interface RosterParts {
  readonly store: Store;
  readonly account: string;
  readonly clock: Clock;
}

/** Which law a change would break if it were made to these members now. */
export function objection(members: readonly Member[], change: MemberChange, actor: Actor): Broken | null {
  const next = changed(members, change);
  return next === members ? null : brokenLaw(members, next, actor);
}

export const actorOf = (member: Member | null, sender: Sender): Actor => ({
  member,
  identity: sender.platform === 'local' ? null : identityOf(sender),
});

export function roster({ store, account, clock }: RosterParts): Roster {
  return {
    async change(change, by, key) {
      const id = change.kind === 'add' ? change.member.id : change.id;
      const decided = await store.change<Decided>(account, { key, at: instant(clock) }, (current) => {
        // The right to change members may have been taken away since the question was asked.
        const broken = objection(current.members, change, actorOf(findMember(current, by), by));
        if (broken) return { result: { done: false, ...broken } };
        const next = changed(current.members, change);
        const name = [...next, ...current.members].find((member) => member.id === id)?.name;
        if (name === undefined) return { result: { done: false, ...GONE } };
        const result: Decided = { done: true, id, name };
        return next === current.members ? { result } : { next: { ...current, members: next }, result };
      });
      if (!decided.done) return { done: false, broken: decided };
      const { members } = await store.read(account);
      // A repeat of an earlier change speaks of whom that one added, not of whom this one would have.
      const member = members.find((one) => one.id === decided.id) ?? null;
      return { done: true, name: decided.name, member };
    },
  };
}

/** What is kept with the key of a change. */
type Decided =
  | { readonly done: true; readonly id: string; readonly name: string }
  | ({ readonly done: false } & Broken);

const GONE: Broken = { law: 'allowed', says: 'There is no such member any more.' };
