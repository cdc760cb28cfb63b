/** What people call customers: the name without its legal form, run together, or just its beginning. */
import { fold, tokenise } from '../tokens.ts';
import type { Known } from '../understanding.ts';
import { type Aliases, aliases } from './aliases.ts';

const LEGAL_FORMS = new Set(
  'ltd limited inc incorporated llc llp lp gmbh ag kg se sa sas sarl srl spa bv nv ab oy as plc pty corp corporation co company group holding holdings'.split(
    ' ',
  ),
);

/**
 * Phrases for every customer. A short form that fits several customers has no value: it stays as typed.
 * @param common words that mean something else on their own and so are no short form
 */
export function customerPhrases(known: Pick<Known, 'customers'>, common: ReadonlySet<string>): Aliases {
  const named = Map.groupBy(known.customers, ({ name }) => name);
  const byTenant = known.customers.map(({ id, name }) => ({
    // Customers of one name are told apart by their tenant ids.
    name: named.get(name)!.length > 1 ? id : name,
    full: [tokenise(id).map((token) => token.word)],
    short: [],
  }));
  return aliases(
    [
      ...byTenant,
      ...Array.from(named.keys(), (name) => {
        const words = tokenise(name).map((token) => token.word);
        const core = withoutLegalForm(words);
        // "The phone" is no way to name The Phone Company, "phone company" is.
        const told = core.every((word) => common.has(word)) ? [] : [core];
        const bare = words[0] === 'the' && words.length > 2 ? [words.slice(1)] : [];
        const spoken = core[0]?.length === 1 && core.length > 1 ? core.slice(1) : core;
        const beginnings = spoken
          .map((_, index) => spoken.slice(0, index + 1))
          .filter((part) => part.join('').length > 2 && part.join(' ') !== 'the');
        return {
          name,
          full: [words, ...told, ...bare],
          short: [...beginnings, core, core.filter((word) => word !== 'and'), [core.join('')], [spoken.join('')]],
        };
      }),
    ],
    common,
  );
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1]!)) end -= 1;
  return words.slice(0, end);
}

/** Fewer letters stand in too many names. */
const LEAST_LETTERS = 4;

/** Makes "Wood" the one customer whose name has it in it; what fits none or several stays as typed. */
export function customerLike({ customers }: Pick<Known, 'customers'>): (typed: string) => string {
  const names = customers.map(({ name }) => ({ name, folded: fold(name) }));
  return (typed) => {
    const wanted = fold(typed.trim());
    if (wanted.length < LEAST_LETTERS) return typed;
    const fitting = names.filter(({ folded }) => folded.includes(wanted));
    return fitting.length === 1 ? fitting[0]!.name : typed;
  };
}
