/**
 * Documents that came in and belong to no claim yet: a small record each, so that after a restart too only who brought a
 * document can say what it is for.
 */
import { subDays } from 'date-fns/subDays';
import { type Proof, proofSchema } from '../../associations/proof/proof.ts';
import type { Store } from '../../storage/store.ts';
import { identityKey, identityOf } from '../access/find-member.ts';
import type { Sender } from '../message.ts';

const KIND = 'proof-waiting';
/** Nobody answers "which claim is it for" later than this. */
const WAITS_FOR_DAYS = 1;
/** Longer than a document waits, so that none goes while it is being added to a claim. */
const KEPT_FOR_DAYS = 2;

export interface WaitingProofs {
  put(proof: Proof, by: Sender): Promise<void>;
  /** @param at ISO instant */
  get(file: string, by: Sender, at: string): Promise<Proof | null>;
  /** Removes the documents, and what is remembered of them, that waited too long and are not among those `used`. */
  clear(used: readonly string[], at: string): Promise<void>;
}

export function waitingProofs({ store, account }: { readonly store: Store; readonly account: string }): WaitingProofs {
  return {
    put: (proof, by) => store.putRecord(account, KIND, idOf(proof.file, by), proof),
    async get(file, by, at) {
      const found = proofSchema.safeParse(await store.getRecord(account, KIND, idOf(file, by)));
      return found.success && found.data.at >= daysBefore(at, WAITS_FOR_DAYS) ? found.data : null;
    },
    async clear(used, at) {
      const before = daysBefore(at, KEPT_FOR_DAYS);
      const kept: string[] = [];
      for (const { id, value } of await store.listRecords(account, KIND)) {
        const { data } = proofSchema.safeParse(value);
        if (data && data.at >= before) kept.push(data.file);
        else await store.removeRecord(account, KIND, id);
      }
      await store.pruneFiles(account, [...used, ...kept], before);
    },
  };
}

const idOf = (file: string, by: Sender) => `${identityKey(identityOf(by))} ${file}`;

const daysBefore = (at: string, days: number): string => subDays(at, days).toISOString();
