/** Words that people use more than once: they are spelled right, and others may be a slip of them. */
import { fold, tokenise } from '../../src/bot/language/tokens.ts';

const OFTEN = 3;
/** The same slip is made by several people: a word that looks like one must be seen more often to be believed. */
const TOO_OFTEN_FOR_A_SLIP = 10;
const SHORTEST = 4;

/**
 * @param names of customers and people: they are known from the data alone
 * @param slipOf the known word a word may be a slip of
 */
export function commonWords(
  texts: readonly string[],
  names: readonly string[],
  slipOf: (word: string) => string | undefined,
): readonly string[] {
  const proper = new Set(names.flatMap((name) => tokenise(name).map(({ raw }) => fold(raw))));
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(tokenise(text).map((token) => token.word))) {
      if (word.length < SHORTEST || /\d/.test(word) || proper.has(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const enough = (word: string) => (slipOf(word) === undefined ? OFTEN : TOO_OFTEN_FOR_A_SLIP);
  return [...counts].flatMap(([word, count]) => (count >= OFTEN && count >= enough(word) ? [word] : [])).sort();
}
