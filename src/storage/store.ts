/**
 * Where accounts live. One interface for an embedded file and for a database: asynchronous, per account, one change is
 * read-decide-write as one step.
 */
import type { Account } from './account.ts';

/** What a change may answer: it is kept with the key of the change. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a change decided: the next account (absent = nothing to write) and what to tell the caller. */
export interface Decision<T> {
  readonly next?: Account;
  readonly result: T;
}

export interface ChangeOptions {
  /**
   * The same key is carried out once; a repeat gets the first result and changes nothing, whatever it expects. A decision
   * without a `next` carried nothing out, so its key stays free.
   */
  readonly key?: string;
  /** Refuse with `VersionConflict` unless the account is at this version. */
  readonly expect?: number;
  /** ISO instant of the change, for the list of keys. */
  readonly at: string;
}

export interface Store {
  /** The account as it stands; an unknown account is empty, at version 0. */
  read(account: string): Promise<Account>;
  /**
   * Read, decide, write as one step: nobody else changes the account in between, and either the whole next account is
   * durable when the promise resolves or nothing changed. `decide` must be pure; it may be called again.
   */
  change<T extends Json>(
    account: string,
    options: ChangeOptions,
    decide: (account: Account) => Decision<T>,
  ): Promise<T>;
  /** Keep an immutable snapshot; resolves with its content id (sha-256, hex) once it is durable. Same bytes, same id. */
  putSnapshot(account: string, bytes: Uint8Array): Promise<string>;
  /** @throws SnapshotMissing when there is none or its bytes do not match the id. */
  getSnapshot(account: string, id: string): Promise<Uint8Array>;
  /** Remove snapshots whose ids are not in `keep`. */
  pruneSnapshots(account: string, keep: readonly string[]): Promise<void>;
  /** Finishes what is under way; everything asked later is refused. */
  close(): Promise<void>;
}
