import { afterEach, expect, test, vi } from 'vitest';
import { systemTiming } from '../../../adapters/delivery/timing.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('The machine’s clock waits as long as it is asked to, no shorter', async () => {
  vi.useFakeTimers({ now: 1_000 });
  let over = false;
  const waiting = systemTiming.wait(500).then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(499);
  expect([systemTiming.now(), over]).toEqual([1_499, false]);
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  expect([systemTiming.now(), over]).toEqual([1_500, true]);
});
