/** Words that people use more than once: they are spelled right, and others may be a slip of them. */
import { nearWords } from '../../src/bot/language/near-words.ts';
import { fold, tokenise } from '../../src/bot/language/tokens.ts';

const OFTEN = 3;
/** A slip is made this much less often than the word is written right. */
const TIMES_RARER = 6;
/** What is near to a known word and seen less often than this is a slip of it. */
const BELIEVED = 10;
const SHORTEST = 4;

/**
 * @param names of customers and people: they are known from the data alone
 * @param ours words that are known already
 * @param checked texts without slips, such as articles
 */
export function commonWords(
  texts: readonly string[],
  names: readonly string[],
  ours: ReadonlySet<string>,
  checked: readonly string[],
): readonly string[] {
  const proper = new Set(names.flatMap((name) => tokenise(name).map(({ raw }) => fold(raw))));
  const counts = new Map<string, number>();
  const capitals = new Map<string, number>();
  for (const text of texts) {
    const tokens = tokenise(text);
    for (const word of new Set(tokens.map((token) => token.word))) counts.set(word, (counts.get(word) ?? 0) + 1);
    // Behind the first word, a capital makes a name.
    for (const { word, raw } of tokens.slice(1))
      if (/^\p{Lu}\p{Ll}/u.test(raw)) capitals.set(word, (capitals.get(word) ?? 0) + 1);
  }
  const isName = (word: string, count: number) => (capitals.get(word) ?? 0) * 2 > count;
  const often = [...counts].flatMap(([word, count]) => (count >= TIMES_RARER * OFTEN ? [word] : []));
  const near = nearWords([...ours, ...proper, ...often]);
  const isSlip = (word: string, count: number): boolean => {
    const others = near.nearest(word) === word ? nearWords(often.filter((other) => other !== word)) : near;
    const meant = others.nearest(word);
    if (meant === undefined) return false;
    return proper.has(meant) || count < BELIEVED || count * TIMES_RARER < (counts.get(meant) ?? 0);
  };
  const right = new Set(checked.flatMap((text) => tokenise(text).map(({ word }) => word)));
  return [...counts]
    .filter(([word, count]) => (count >= OFTEN || right.has(word)) && word.length >= SHORTEST && !/\d/.test(word))
    .filter(([word, count]) => !proper.has(word) && !ours.has(word) && !isName(word, count))
    .filter(([word, count]) => right.has(word) || !isSlip(word, count))
    .map(([word]) => word)
    .sort();
}
