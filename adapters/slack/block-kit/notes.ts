/** Collects what did not reach Slack as it is: each thing once, however often it happens. */
import type { Change, Note } from './types.ts';

export class Notes {
  readonly #all = new Map<string, Note>();

  add(element: string, outcome: Change, why: string): void {
    this.#all.set(`${element}\n${outcome}\n${why}`, { element, outcome, why });
  }

  list(): readonly Note[] {
    return [...this.#all.values()];
  }
}
