/** Partner Center's number of a claim. */
import type { ReadLine } from '../read.ts';

const NUMBER = /(?<![\w.-])((?:[A-Za-z]{2,6}-)?\d{5,12})(?![\w-])/g;
const LOCATION = /\blocations?\b/i;

/** The long number that is neither the one the claim is called by nor a location. */
export function portalNumberIn({ text }: Pick<ReadLine, 'text'>, claim: string | undefined): string | undefined {
  if (LOCATION.test(text)) return undefined;
  return Array.from(text.matchAll(NUMBER), ([, number]) => number).find((number) => number !== claim);
}
