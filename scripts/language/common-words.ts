/** Words that people use more than once: they are spelled right, and others may be a slip of them. */
import { nearWords } from '../../src/bot/language/near-words.ts';
import { fold, tokenise } from '../../src/bot/language/tokens.ts';

const OFTEN = 3;
/** A slip is made this much less often than the word is written right. */
const TIMES_RARER = 6;
const SHORTEST = 4;

/**
 * @param names of customers and people: they are known from the data alone
 * @param ours words that are known already
 */
export function commonWords(
  texts: readonly string[],
  names: readonly string[],
  ours: ReadonlySet<string>,
): readonly string[] {
  const proper = new Set(names.flatMap((name) => tokenise(name).map(({ raw }) => fold(raw))));
  const near = nearWords([...ours, ...proper]);
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(tokenise(text).map((token) => token.word)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isSlip = (word: string, count: number): boolean => {
    const meant = near.nearest(word);
    return meant !== undefined && (proper.has(meant) || count * TIMES_RARER < (counts.get(meant) ?? 0));
  };
  return [...counts]
    .filter(([word, count]) => count >= OFTEN && word.length >= SHORTEST && !/\d/.test(word))
    .filter(([word, count]) => !proper.has(word) && !ours.has(word) && !isSlip(word, count))
    .map(([word]) => word)
    .sort();
}
