/** Time that passes only when a test says so. */
import type { Timing } from '../../../adapters/ports.ts';

export interface Clock extends Timing {
  /** Lets time pass, and what waited for it happen. */
  pass(milliseconds: number): Promise<void>;
  /** Resolves once somebody waits for so many milliseconds, or between two figures. */
  until(from: number, to?: number): Promise<void>;
}

export function clock(): Clock {
  let now = Date.now();
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  let watchers: { readonly from: number; readonly to: number; readonly seen: () => void }[] = [];
  return {
    now: () => now,
    wait: (milliseconds) =>
      new Promise((wake) => {
        sleepers.push({ at: now + milliseconds, wake });
        const seen = watchers.filter(({ from, to }) => milliseconds >= from && milliseconds <= to);
        watchers = watchers.filter((watcher) => !seen.includes(watcher));
        for (const watcher of seen) watcher.seen();
      }),
    async pass(milliseconds) {
      now += milliseconds;
      const awake = sleepers.filter(({ at }) => at <= now);
      sleepers = sleepers.filter(({ at }) => at > now);
      for (const { wake } of awake) wake();
      await new Promise(setImmediate);
    },
    until: (from, to = from) => new Promise((seen) => watchers.push({ from, to, seen })),
  };
}
