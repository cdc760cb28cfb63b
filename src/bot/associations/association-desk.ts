/** Changes of associations recorded by hand or asked for, each made at most once. */
import { randomUUID } from 'node:crypto';
import { type AssociationChange, appliedToRecords } from '../../associations/apply-record.ts';
import type { AssociationRecord } from '../../associations/record.ts';
import type { Account } from '../../storage/account.ts';
import type { Store } from '../../storage/store.ts';
import { findMember } from '../access/find-member.ts';
import type { Member } from '../access/member.ts';
import { mayAt, refusal, scopeOf } from '../access/permissions.ts';
import { type Clock, instant } from '../clock.ts';
import type { Sender } from '../message.ts';

export type { AssociationSaid } from '../../associations/record.ts';
export type { AssociationChange };

export type AssociationResult =
  | { readonly done: true; readonly record: AssociationRecord }
  /** `instead`: the association that holds the place already, where the asker may see it. */
  | { readonly done: false; readonly says: string; readonly instead?: AssociationRecord };

export interface AssociationDesk {
  /** @param key the change happens once, however often it is sent with the same key */
  change(change: AssociationChange, by: Sender, key: string): Promise<AssociationResult>;
}

export interface AssociationDeskParts {
  readonly store: Store;
  readonly account: string;
  readonly clock: Clock;
}

export function associationDesk({ store, account, clock }: AssociationDeskParts): AssociationDesk {
  return {
    async change(change, by, key) {
      const at = instant(clock);
      const newId = randomUUID();
      const decided = await store.change<Decided>(account, { key, at }, (current) => {
        // The right to claims may have been taken away since the question was asked.
        const member = findMember(current, by);
        const refused = objection(member, change, current);
        if (member === null || refused !== null) return { result: { done: false, says: refused ?? refusal('claims') } };
        const { id, name } = member;
        const outcome = appliedToRecords(current.associations, change, { at, by: { id, name }, newId });
        if (!outcome.done) {
          const { says, instead } = outcome;
          if (instead && !mayAt(member, 'claims', instead.location))
            return { result: { done: false, says: HELD_ELSEWHERE } };
          return { result: { done: false, says, ...(instead && { instead: instead.id }) } };
        }
        const { records, record } = outcome;
        return { next: { ...current, associations: records }, result: { done: true, id: record.id } };
      });
      const { associations } = await store.read(account);
      const called = (id: string) => associations.find((record) => record.id === id);
      if (!decided.done) {
        const instead = decided.instead === undefined ? undefined : called(decided.instead);
        return { done: false, says: decided.says, ...(instead && { instead }) };
      }
      const record = called(decided.id);
      return record ? { done: true, record } : { done: false, says: GONE };
    },
  };
}

/** What is kept with the key of a change. */
type Decided =
  | { readonly done: true; readonly id: string }
  | { readonly done: false; readonly says: string; readonly instead?: string };

const GONE = 'That association is not among those recorded by hand any more.';
const HELD_ELSEWHERE = 'Another of our locations holds this association already. Ask an incentives admin.';

/** Why the actor may not make this change at all, in a sentence; null where nothing stands against it. */
function objection(member: Member | null, change: AssociationChange, { associations }: Account): string | null {
  const scope = scopeOf(member, 'claims');
  if (member === null || scope.length === 0) return refusal('claims');
  if (change.kind === 'end') {
    const record = associations.find(({ id }) => id === change.id);
    // To whom may not see it, it is as if there were none.
    return record && !mayAt(member, 'claims', record.location) ? GONE : null;
  }
  return mayAt(member, 'claims', change.said.location)
    ? null
    : `You work with associations of ${(scope as readonly string[]).join(', ')}, not of location ${change.said.location}.`;
}
