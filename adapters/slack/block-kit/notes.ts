/** Collects what did not reach Slack as it is: each thing once, however often it happens. */
import type { Change, Note } from './types.ts';

export interface Notes {
  add(element: string, outcome: Change, why: string): void;
  list(): readonly Note[];
}

export function collectNotes(): Notes {
  const all = new Map<string, Note>();
  return {
    add: (element, outcome, why) => {
      all.set(JSON.stringify([element, outcome, why]), { element, outcome, why });
    },
    list: () => [...all.values()],
  };
}
