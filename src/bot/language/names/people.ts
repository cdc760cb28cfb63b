/** What people call their colleagues: full name, given name or family name. */
import type { Phrase } from '../phrase-book.ts';
import { tokenise } from '../tokens.ts';
import type { Known } from '../understanding.ts';
import { aliases } from './aliases.ts';

/** Phrases for every person; a given name that several people share has no value: it stays as typed. */
export function personPhrases(
  known: Pick<Known, 'people'>,
  common: ReadonlySet<string>,
): readonly Phrase<string | undefined>[] {
  return aliases(
    known.people.map(({ name }) => {
      const words = tokenise(name).map((token) => token.word);
      const parts = [words.slice(0, 1), words.slice(-1)].filter((part) => (part[0]?.length ?? 0) > 1);
      return { name, full: [words, words.toReversed()], short: parts };
    }),
    common,
  ).phrases;
}
