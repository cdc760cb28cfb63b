/** Words that people use more than once: they are spelled right, and others may be a slip of them. */
import { fold, tokenise } from '../../src/bot/language/tokens.ts';

const OFTEN = 3;
const SHORTEST = 4;

/** @param names of customers and people: they are known from the data alone */
export function commonWords(texts: readonly string[], names: readonly string[]): readonly string[] {
  const proper = new Set(names.flatMap((name) => tokenise(name).map(({ raw }) => fold(raw))));
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(tokenise(text).map((token) => token.word))) {
      if (word.length < SHORTEST || /\d/.test(word) || proper.has(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([word, count]) => (count >= OFTEN ? [word] : [])).sort();
}
