/** What the program writes in capitals: "EA", "PEC", "MFA". None of them is a customer or a person nobody told us of. */
import { articles } from '../../../knowledge/index.ts';

const ABBREVIATION = /\b\p{Lu}{2,6}\b/gu;

let known: ReadonlySet<string> | undefined;

/** @param word in lower case */
export function isAbbreviation(word: string): boolean {
  known ??= new Set(
    articles()
      .values()
      .flatMap((article) => JSON.stringify(article).match(ABBREVIATION) ?? [])
      .map((written) => written.toLowerCase()),
  );
  return known.has(word);
}
