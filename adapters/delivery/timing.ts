import type { Timing } from '../ports.ts';

/** The machine's own clock. */
export const systemTiming: Timing = {
  now: () => Date.now(),
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};
