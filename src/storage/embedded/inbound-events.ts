/**
 * Inbound events of the writing process: free, then taken, then settled or free again. Which ones are taken is known in
 * memory alone, because what was under way when a process ended is free for the next; what is written are the settled
 * ones, and the payloads of those that are not.
 */
import { millisecondsInDay } from 'date-fns/constants';
import type { PendingEvent } from '../store.ts';
import type { EventsFile } from './events-file.ts';

export interface InboundEvents {
  /** @throws RangeError when `at` is no instant */
  take(account: string, event: string, at: string, payload?: string): Promise<boolean>;
  /** Does nothing to an event that is not taken. */
  settle(account: string, event: string): Promise<void>;
  /** Does nothing to an event that is not taken. */
  release(account: string, event: string): Promise<void>;
  /** @throws RangeError when `at` is no instant */
  pending(account: string, at: string): readonly PendingEvent[];
}

/** Longer than any platform sends an event again. */
const SETTLED_KEPT_FOR = 3 * millisecondsInDay;
/** After a day nobody waits for the answer any more. */
const PAYLOADS_KEPT_FOR = millisecondsInDay;
const LARGEST_PAYLOAD = 64 * 1024;
/** What was under way whenever a process ended may be what ends it. */
const GIVEN_UP_AFTER = 3;
/** Old events are looked for once in so many, so that no timer is needed. */
const SETTLED_BETWEEN_CLEARINGS = 1000;

export function inboundEvents(file: EventsFile): InboundEvents {
  /** Instants by account and event. No account has a slash in its name. */
  const taken = new Map<string, number>();
  const settledSoFar = new Map<string, number>();
  const keyOf = (account: string, event: string) => `${account}/${event}`;
  const forgetOld = (account: string, now: number) =>
    file.forget(account, { settled: now - SETTLED_KEPT_FOR, payloads: now - PAYLOADS_KEPT_FOR });

  return {
    async take(account, event, at, payload) {
      const instant = instantOf(at);
      const key = keyOf(account, event);
      if (taken.has(key) || file.isSettled(account, event)) return false;
      taken.set(key, instant);
      try {
        if (payload !== undefined && Buffer.byteLength(payload) <= LARGEST_PAYLOAD) {
          await file.keep(account, event, instant, payload);
        }
      } catch (error) {
        taken.delete(key);
        throw error;
      }
      return true;
    },
    async settle(account, event) {
      const key = keyOf(account, event);
      const instant = taken.get(key);
      if (instant === undefined) return;
      const count = settledSoFar.get(account) ?? 0;
      if (count % SETTLED_BETWEEN_CLEARINGS === 0) forgetOld(account, instant);
      settledSoFar.set(account, count + 1);
      await file.settle(account, event, instant);
      taken.delete(key);
    },
    async release(account, event) {
      const key = keyOf(account, event);
      if (!taken.has(key)) return;
      await file.drop(account, event);
      taken.delete(key);
    },
    pending(account, at) {
      forgetOld(account, instantOf(at));
      return file.kept(account, GIVEN_UP_AFTER).filter(({ event }) => !taken.has(keyOf(account, event)));
    },
  };
}

function instantOf(at: string): number {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) throw new RangeError(`An event needs the ISO instant it came at, not "${at}"`);
  return instant;
}
