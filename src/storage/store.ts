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

export interface StoredRecord {
  readonly id: string;
  readonly value: Json;
}

/** An event that was under way when a process ended. */
export interface PendingEvent {
  readonly event: string;
  readonly payload: string;
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
  /** The account as it stands, frozen; an unknown account is empty, at version 0. */
  read(account: string): Promise<Account>;
  /**
   * Read, decide, write as one step: nobody else changes the account in between, and either the whole next account is
   * durable when the promise resolves or nothing changed. `decide` must be pure; it may be called again, and cannot
   * change the account it is shown.
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
  /** Keep a document people brought, beside the snapshots and as they are kept: content-addressed, durable. */
  putFile(account: string, bytes: Uint8Array): Promise<string>;
  /** @throws FileMissing when there is none or its bytes do not match the id. */
  getFile(account: string, id: string): Promise<Uint8Array>;
  /** Remove documents whose ids are not in `keep`; those written after the ISO instant `before` stay. */
  pruneFiles(account: string, keep: readonly string[], before: string): Promise<void>;
  /**
   * Takes an inbound event by the id its platform gave it: true for the first who asks, false for everybody after, across
   * restarts too. What was taken but neither settled nor released when the process ended may be taken again. An event is
   * remembered for at least a day after it was settled, longer than any platform sends again.
   * @param at ISO instant
   * @param payload what `pendingEvents` hands back should the process end first; written before this resolves and deleted
   *   when the event is settled or released. One of more than 64 KiB is not kept
   */
  takeEvent(account: string, event: string, at: string, payload?: string): Promise<boolean>;
  /** The event's work is done: nobody takes it again. Does nothing to an event that is not taken. */
  settleEvent(account: string, event: string): Promise<void>;
  /** The event's work did not start: whoever comes next may take it. Does nothing to an event that is not taken. */
  releaseEvent(account: string, event: string): Promise<void>;
  /**
   * What earlier processes took with a payload and did not live to settle or release, oldest first, for a day. Each must
   * be taken again, with its payload, by whoever carries it out; after three processes have ended over it, it is not
   * handed out any more.
   * @param at ISO instant
   */
  pendingEvents(account: string, at: string): Promise<readonly PendingEvent[]>;
  /**
   * A small thing of its own, found by kind and id: written alone, durable when this resolves, the last write wins.
   * @param kind a name of the program's own: lower-case letters, digits, hyphens and underscores
   */
  putRecord(account: string, kind: string, id: string, value: Json): Promise<void>;
  /** undefined when there is none. @throws DamagedFile */
  getRecord(account: string, kind: string, id: string): Promise<Json | undefined>;
  removeRecord(account: string, kind: string, id: string): Promise<void>;
  /** All records of a kind, by id in ascending order. @throws DamagedFile when one of them is damaged */
  listRecords(account: string, kind: string): Promise<readonly StoredRecord[]>;
  /** Finishes what is under way; everything asked later is refused. */
  close(): Promise<void>;
}
