/** The names in a row of words: our own terms, certifications, and those of the partner's data. */
import type { Entity, EntityKind } from '../entity.ts';
import { type PhraseBook, phraseAt, phraseBook } from '../phrase-book.ts';
import { fold, type Token } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { ASSOCIATION_PHRASES } from './associations.ts';
import { ATTRIBUTION_PHRASES } from './attributions.ts';
import { examAt, furtherExamAt } from './certifications.ts';
import { isPlaceOfCustomer } from './customer-place.ts';
import { DESIGNATION_PHRASES } from './designations.ts';
import { METRIC_PHRASES, TRACK_PHRASES } from './metrics.ts';
import { PRODUCT_PHRASES } from './products.ts';
import { ROLE_PHRASES } from './roles.ts';

type Books = readonly (readonly [EntityKind, PhraseBook<unknown>])[];

const STATIC_BOOKS: Books = [
  ['designation', phraseBook(DESIGNATION_PHRASES)],
  ['metric', phraseBook(METRIC_PHRASES)],
  ['track', phraseBook(TRACK_PHRASES)],
  ['association', phraseBook(ASSOCIATION_PHRASES)],
  ['attribution', phraseBook(ATTRIBUTION_PHRASES)],
  ['product', phraseBook(PRODUCT_PHRASES)],
  ['role', phraseBook(ROLE_PHRASES)],
];

interface Typed {
  readonly tokens: readonly Token[];
  /** As they were meant. */
  readonly words: readonly string[];
  readonly raw: readonly string[];
  /** As typed, folded. */
  readonly folded: readonly string[];
}

/** From left to right; names do not overlap. */
export function findNames(tokens: readonly Token[], vocabulary: Vocabulary): readonly Entity[] {
  const raw = tokens.map((token) => token.raw);
  const typed: Typed = { tokens, words: tokens.map(({ word }) => word), raw, folded: raw.map(fold) };
  // Of equally long names our own terms come before the partner's.
  const books: Books = [
    ...STATIC_BOOKS,
    ['certification', vocabulary.certifications],
    ['customer', vocabulary.customers],
    ['customer', vocabulary.customersInPlace],
    ['person', vocabulary.people],
  ];
  const found: Entity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const entity =
      examName(tokens, at, found.at(-1), vocabulary) ??
      longestName(typed, at, books, vocabulary) ??
      customerWithSlip(typed.folded, at, vocabulary);
    if (entity !== undefined) found.push(entity);
    at = entity?.to ?? at + 1;
  }
  return found;
}

function examName(
  tokens: readonly Token[],
  at: number,
  before: Entity | undefined,
  { certificationIds }: Vocabulary,
): Entity | undefined {
  const exam =
    examAt(tokens, at) ??
    (before?.kind === 'certification' && before.to === at
      ? furtherExamAt(tokens, at, before.value, certificationIds)
      : undefined);
  return exam && { kind: 'certification', value: exam.id, from: at, to: at + exam.length };
}

/** The longest name that starts here. */
function longestName({ words, raw }: Typed, at: number, books: Books, vocabulary: Vocabulary): Entity | undefined {
  let best: { kind: EntityKind; value: unknown; to: number } | undefined;
  for (const [kind, book] of books) {
    const phrase = phraseAt(book, words, at);
    if (phrase === undefined || (best !== undefined && at + phrase.words.length <= best.to)) continue;
    const to = at + phrase.words.length;
    if (book === vocabulary.customersInPlace && !isPlaceOfCustomer(words, raw, at, to)) continue;
    best = { kind, value: phrase.value ?? raw.slice(at, to).join(' '), to };
  }
  if (best?.kind === 'person' && best.to === at + 1 && isSurname(raw[best.to], vocabulary)) {
    best = { ...best, value: raw.slice(at, best.to + 1).join(' '), to: best.to + 1 };
  }
  // Each book holds values of its kind.
  return best && ({ ...best, from: at } as Entity);
}

/** "Maria Gomez" is not the one Maria we know: what stands behind is a name of somebody else. */
const isSurname = (typed: string | undefined, { knows }: Vocabulary): boolean =>
  typed !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(typed) && !knows(fold(typed));

/** Fewer letters of two words make a name by chance. */
const LEAST_TOGETHER = 6;

/** "Forth Coffee", and "Van Arsdel" for VanArsdel. */
function customerWithSlip(typed: readonly string[], at: number, vocabulary: Vocabulary): Entity | undefined {
  const phrase = vocabulary.customersSlipped.at(typed, at);
  if (phrase?.value !== undefined) {
    return { kind: 'customer', value: phrase.value, from: at, to: at + phrase.words.length };
  }
  const together = `${typed[at]}${typed[at + 1] ?? ''}`;
  if (together.length < LEAST_TOGETHER || /\d/.test(together)) return undefined;
  // "The phone" runs together to a short form of The Phone Company, which it is only in its place.
  if (phraseAt(vocabulary.customersInPlace, typed, at) !== undefined) return undefined;
  const [name] = vocabulary.customers.get(together) ?? [];
  return name?.words.length === 1 && name.value !== undefined
    ? { kind: 'customer', value: name.value, from: at, to: at + 2 }
    : undefined;
}
