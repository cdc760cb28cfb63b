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

/** @param at where it stands; the first word of a message has a capital in any case */
export function corrected(token: Token, at: number, { knows, near }: Vocabulary): Token {
  if (knows(token.word)) return token;
  const word = near.nearest(token.word) ?? token.word;
  const namesNobody = STATIC_WORDS.has(word) && !NAMES_OF_OURS.has(word);
  return at > 0 && namesNobody && MAYBE_A_NAME.test(token.raw) ? token : { ...token, word };
}
