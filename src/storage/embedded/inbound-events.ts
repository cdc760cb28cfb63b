/**
 * Inbound events of the writing process: free, then taken, then settled or free again. Which ones are taken is known in
 * memory alone, because what was under way when a process ended is free for the next; only the settled ones are written.
 */
import { millisecondsInDay } from 'date-fns/constants';
import type { SettledEvents } from './settled-events.ts';

export interface InboundEvents {
  /** @throws RangeError when `at` is no instant */
  take(account: string, event: string, at: string): boolean;
  /** Does nothing to an event that is not taken. */
  settle(account: string, event: string): void;
  /** Does nothing to an event that is not taken. */
  release(account: string, event: string): void;
}

/** Longer than any platform sends an event again. */
const KEPT_FOR = 3 * millisecondsInDay;
/** Old events are looked for once in so many, so that no timer is needed. */
const SETTLED_BETWEEN_CLEARINGS = 1000;

export function inboundEvents(settled: SettledEvents): InboundEvents {
  /** Instants by account and event. No account has a slash in its name. */
  const taken = new Map<string, number>();
  const settledSoFar = new Map<string, number>();
  const keyOf = (account: string, event: string) => `${account}/${event}`;

  return {
    take(account, event, at) {
      const instant = Date.parse(at);
      if (Number.isNaN(instant)) throw new RangeError(`An event needs the ISO instant it came at, not "${at}"`);
      const key = keyOf(account, event);
      if (taken.has(key) || settled.has(account, event)) return false;
      taken.set(key, instant);
      return true;
    },
    settle(account, event) {
      const key = keyOf(account, event);
      const instant = taken.get(key);
      if (instant === undefined) return;
      const count = settledSoFar.get(account) ?? 0;
      if (count % SETTLED_BETWEEN_CLEARINGS === 0) settled.forget(account, instant - KEPT_FOR);
      settled.add(account, event, instant);
      taken.delete(key);
      settledSoFar.set(account, count + 1);
    },
    release(account, event) {
      taken.delete(keyOf(account, event));
    },
  };
}
