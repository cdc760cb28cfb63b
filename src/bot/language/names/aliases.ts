/** Short forms of names, as long as they mean one name only. */
import type { Phrase } from '../phrase-book.ts';

export interface Named {
  readonly name: string;
  /** Word sequences that mean this name even when another begins alike. */
  readonly full: readonly (readonly string[])[];
  /** Word sequences that mean it when nobody else shares them. */
  readonly short: readonly (readonly string[])[];
}

/**
 * Phrases for names. A short form shared by several names has the value undefined; one that consists of common words is
 * left out.
 */
export function aliases(all: readonly Named[], common: ReadonlySet<string>): readonly Phrase<string | undefined>[] {
  const owners = new Map<string, { words: readonly string[]; name: string | undefined; full: boolean }>();
  const enter = (words: readonly string[], name: string, full: boolean) => {
    if (words.length === 0 || words[0] === '') return;
    const key = words.join(' ');
    const owner = owners.get(key);
    if (owner === undefined || (full && !owner.full)) owners.set(key, { words, name, full });
    else if (owner.name !== name && owner.full === full) owners.set(key, { ...owner, name: undefined });
  };
  for (const { name, full, short } of all) {
    for (const words of full) enter(words, name, true);
    for (const words of short) if (!words.every((word) => common.has(word))) enter(words, name, false);
  }
  return [...owners.values()].map(({ words, name }) => ({ words, value: name }));
}
