/** The words of a line that mean nothing here. */
import { LIGHT_WORDS } from './light-words.ts';
import type { ReadLine } from './read.ts';
import { WORKDAY_WORDS } from './workday-words.ts';

export interface Strange {
  readonly count: number;
  /** Of the words that carry meaning, names among them: 0 to 1. */
  readonly share: number;
}

/** @param known the words that do mean something; numbers and names always do */
export function strangeWords({ words, entities }: ReadLine, known: ReadonlySet<string>): Strange {
  const named = new Set<number>();
  for (const { from, to } of entities) for (let at = from; at < to; at += 1) named.add(at);
  const content = words.filter((word, at) => !named.has(at) && !LIGHT_WORDS.has(word) && !WORKDAY_WORDS.has(word));
  const count = content.filter((word) => !known.has(word) && !/^\d+$/.test(word)).length;
  return { count, share: count === 0 ? 0 : count / (content.length + named.size) };
}
