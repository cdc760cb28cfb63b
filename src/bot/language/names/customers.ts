/** What people call customers: the name without its legal form, run together, or just its beginning. */
import type { Phrase } from '../phrase-book.ts';
import { tokenise } from '../tokens.ts';
import type { Known } from '../understanding.ts';
import { aliases } from './aliases.ts';

const LEGAL_FORMS = new Set(
  'ltd limited inc incorporated llc llp lp gmbh ag kg se sa sas sarl srl spa bv nv ab oy as plc pty corp corporation co company group holding holdings'.split(
    ' ',
  ),
);

/**
 * Phrases for every customer. A short form that fits several customers has no value: it stays as typed.
 * @param common words that mean something else on their own and so are no short form
 */
export function customerPhrases(
  known: Pick<Known, 'customers'>,
  common: ReadonlySet<string>,
): readonly Phrase<string | undefined>[] {
  return aliases(
    known.customers.map(({ name }) => {
      const words = tokenise(name).map((token) => token.word);
      const core = withoutLegalForm(words);
      const spoken = core[0]?.length === 1 && core.length > 1 ? core.slice(1) : core;
      const beginnings = spoken
        .map((_, index) => spoken.slice(0, index + 1))
        .filter((part) => part.join('').length > 2);
      return {
        name,
        full: [words, core],
        short: [...beginnings, [core.join('')], [spoken.join('')]],
      };
    }),
    common,
  );
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1]!)) end -= 1;
  return words.slice(0, end);
}
