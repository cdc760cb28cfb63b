/** Longest match of phrases in a row of words, found by the first word. */

import { append } from './multimap.ts';

export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

export type PhraseBook<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A book in which the longest phrase comes first; of two equal phrases the earlier one. */
export function phraseBook<T>(phrases: Iterable<Phrase<T>>): PhraseBook<T> {
  const book = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0];
    if (first !== undefined) append(book, first, phrase);
  }
  for (const page of book.values()) page.sort((left, right) => right.words.length - left.words.length);
  return book;
}

/** The longest phrase that begins at `at`. */
export function phraseAt<T>(book: PhraseBook<T>, words: readonly string[], at: number): Phrase<T> | undefined {
  return book.get(words[at] ?? '')?.find((phrase) => phrase.words.every((word, index) => words[at + index] === word));
}

/** Phrases of one value from a line of names separated by commas. */
export function phrasesOf<T>(names: string, value: T): readonly Phrase<T>[] {
  return names.split(',').map((name) => ({ words: name.trim().split(/\s+/), value }));
}
