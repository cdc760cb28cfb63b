/** Short forms of names, as long as they mean one name only. */
import type { Phrase } from '../phrase-book.ts';

export interface Named {
  readonly name: string;
  /** Word sequences that mean this name even when another begins alike. */
  readonly full: readonly (readonly string[])[];
  /** Word sequences that mean it when nobody else shares them. */
  readonly short: readonly (readonly string[])[];
}

export interface Aliases {
  /** A short form that several names share has the value undefined. */
  readonly phrases: readonly Phrase<string | undefined>[];
  /** Short forms that consist of common words ("first up"): they mean a name only where a name belongs. */
  readonly inPlace: readonly Phrase<string | undefined>[];
}

/** Phrases for names; a single common word is none. */
export function aliases(all: readonly Named[], common: ReadonlySet<string>): Aliases {
  const owners = new Map<string, { words: readonly string[]; name: string | undefined; full: boolean }>();
  const isCommon = (words: readonly string[]) => words.every((word) => common.has(word));
  const enter = (words: readonly string[], name: string, full: boolean) => {
    if (words.length === 0 || words[0] === '') return;
    const key = words.join(' ');
    const owner = owners.get(key);
    if (owner === undefined || (full && !owner.full)) owners.set(key, { words, name, full });
    else if (owner.name !== name && owner.full === full) owners.set(key, { ...owner, name: undefined });
  };
  for (const { name, full, short } of all) {
    for (const words of full) enter(words, name, true);
    for (const words of short) if (words.length > 1 || !isCommon(words)) enter(words, name, false);
  }
  const phrases = Array.from(owners.values(), ({ words, name, full }) => ({
    phrase: { words, value: name },
    inPlace: !full && isCommon(words),
  }));
  return {
    phrases: phrases.filter(({ inPlace }) => !inPlace).map(({ phrase }) => phrase),
    inPlace: phrases.filter(({ inPlace }) => inPlace).map(({ phrase }) => phrase),
  };
}
