import type { Refused } from './refusals.ts';

/** A document that is not looked into any further; `why` names the sentence. */
export class DocumentRefused extends Error {
  override name = 'DocumentRefused';
  readonly why: Refused;

  constructor(why: Refused, options?: ErrorOptions) {
    super(`Document refused: ${why}`, options);
    this.why = why;
  }
}
