/** A word as it was meant: what is misspelt is put right, what may be a name is not. */
import { DESIGNATION_PHRASES } from './names/designations.ts';
import { METRIC_PHRASES } from './names/metrics.ts';
import { PRODUCT_PHRASES } from './names/products.ts';
import { STATIC_WORDS } from './static-words.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Short, and with a capital: "Peter" is somebody nobody told us of and no slip of "pester", "Temas" may well be "Teams". */
const MAYBE_A_NAME = /^\p{Lu}\p{Ll}{2,5}$/u;
const NAMES_OF_OURS: ReadonlySet<string> = new Set(
  [...DESIGNATION_PHRASES, ...PRODUCT_PHRASES, ...METRIC_PHRASES].flatMap(({ words }) => words),
);

/** A text with more strange words than this is not misspelt but about something else. */
const MOST_CORRECTED = 40;

/** The words of a message as they were meant. */
export function corrected(tokens: readonly Token[], { knows, near }: Vocabulary): readonly Token[] {
  const strange = [...new Set(tokens.map(({ word }) => word).filter((word) => !knows(word)))].slice(0, MOST_CORRECTED);
  const meant = new Map(strange.map((word) => [word, near.nearest(word)]));
  return tokens.map((token, at) => {
    const word = meant.get(token.word);
    return word === undefined || (at > 0 && mayBeName(token, word)) ? token : { ...token, word };
  });
}

/** The first word of a message has a capital in any case. */
const mayBeName = ({ raw }: Token, word: string): boolean =>
  STATIC_WORDS.has(word) && !NAMES_OF_OURS.has(word) && MAYBE_A_NAME.test(raw);
