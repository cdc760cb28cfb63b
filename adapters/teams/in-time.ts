import type { Timing } from '../ports.ts';

/** What `work` gave, if it ended within so many milliseconds; it goes on in any case. */
export async function inTime<T>(
  timing: Timing,
  milliseconds: number,
  work: Promise<T>,
): Promise<{ readonly inTime: true; readonly value: T } | { readonly inTime: false }> {
  return Promise.race([
    work.then((value) => ({ inTime: true, value }) as const),
    timing.wait(milliseconds).then(() => ({ inTime: false }) as const),
  ]);
}
