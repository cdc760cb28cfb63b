/** What adapters need of the rest of the house, and are handed at the start. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Inbound events by the ids their platforms gave them, each carried out once, across restarts too. */
export interface Inbox {
  /**
   * True for the first who asks, who must then settle or release the event; false for everybody after.
   * @param payload what the event says, for a platform that does not send it again once it is acknowledged: kept until
   *   the event is settled or released, for a day and up to 64 KiB
   */
  take(event: string, payload?: string): Promise<boolean>;
  /** The work is done: nobody takes the event again. */
  settle(event: string): Promise<void>;
  /** The work did not start: whoever comes next may take it. */
  release(event: string): Promise<void>;
}

/** An inbox that knows after a restart what was under way before it. */
export interface LastingInbox extends Inbox {
  /**
   * What was taken with a payload and cut off by the end of the process, oldest first. Work it off as if it came anew,
   * through `take` with the same payload.
   * @param prefix with which the ids of the platform's events begin (`slack:`)
   */
  pending(prefix: string): Promise<readonly { readonly event: string; readonly payload: string }[]>;
}

/**
 * Small things an adapter keeps across restarts, such as where a conversation can be reached. A kind is a name of
 * lower-case letters, digits, hyphens and underscores (`teams-conversation`); an id may be anything.
 */
export interface Records {
  /** Durable when it resolves; the last write wins. */
  put(kind: string, id: string, value: Json): Promise<void>;
  get(kind: string, id: string): Promise<Json | undefined>;
  remove(kind: string, id: string): Promise<void>;
  /** By id in ascending order. */
  list(kind: string): Promise<readonly { readonly id: string; readonly value: Json }[]>;
}

/** Where failures are noted: kinds and places only, never what people wrote, and no token. */
export interface Log {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Time, handed in so that tests need not wait. */
export interface Timing {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}
