/** Text -> a line of corrected words with the names in it. */
import { clean } from './clean.ts';
import type { Entity } from './entity.ts';
import type { Line } from './matcher.ts';
import { ASSOCIATION_PHRASES, PRODUCT_PHRASES } from './names/associations.ts';
import { examAt, furtherExamAt } from './names/certifications.ts';
import { DESIGNATION_PHRASES } from './names/designations.ts';
import { METRIC_PHRASES, TRACK_PHRASES } from './names/metrics.ts';
import { type PhraseBook, phraseAt, phraseBook } from './phrase-book.ts';
import { findTimes } from './time/find-times.ts';
import { type Token, tokenise } from './tokens.ts';
import { typedCustomer } from './typed-customer.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ReadLine extends Line {
  /** As typed, word for word beside `words`; those are empty where a proper name stands. */
  readonly raw: readonly string[];
  /** Positions of words with 's behind them. */
  readonly possessive: ReadonlySet<number>;
  /** The one customer whose name has these letters in it, otherwise what was typed. */
  readonly customerLike: (typed: string) => string;
}

const PROPER: ReadonlySet<Entity['kind']> = new Set(['designation', 'product', 'certification', 'customer', 'person']);

const STATIC_BOOKS: readonly (readonly [Entity['kind'], PhraseBook<unknown>])[] = [
  ['designation', phraseBook(DESIGNATION_PHRASES)],
  ['metric', phraseBook(METRIC_PHRASES)],
  ['track', phraseBook(TRACK_PHRASES)],
  ['association', phraseBook(ASSOCIATION_PHRASES)],
  ['product', phraseBook(PRODUCT_PHRASES)],
];

export function read(text: string, vocabulary: Vocabulary): ReadLine {
  const cleaned = clean(text);
  const tokens = tokenise(cleaned).map((token) => corrected(token, vocabulary));
  const words = tokens.map((token) => token.word);
  const raw = tokens.map((token) => token.raw);
  const known = findNames(tokens, words, raw, vocabulary);
  const typed = typedCustomer(cleaned, known);
  const names = typed ? [...known, { ...typed, value: vocabulary.customerLike(typed.value) }] : known;
  const times = findTimes(tokens).filter((time) => !names.some((name) => name.from < time.to && time.from < name.to));
  const numbers = words.flatMap((word, at): Entity[] =>
    /^\d{1,6}$/.test(word) ? [{ kind: 'number', value: Number(word), from: at, to: at + 1 }] : [],
  );
  const possessive = new Set(tokens.flatMap((token, at) => (token.possessive ? [at] : [])));
  return {
    words: withoutNames(words, names),
    raw,
    possessive,
    entities: [...names, ...times, ...numbers],
    customerLike: vocabulary.customerLike,
  };
}

/** "Data" in "Data & AI" or "Data Works" is no cue: words of a proper name are blanked. */
function withoutNames(words: readonly string[], names: readonly Entity[]): readonly string[] {
  const blanked = [...words];
  for (const { kind, from, to } of names) if (PROPER.has(kind)) blanked.fill('', from, to);
  return blanked;
}

function corrected(token: Token, vocabulary: Vocabulary): Token {
  if (vocabulary.knows(token.word)) return token;
  return { ...token, word: vocabulary.near.nearest(token.word) ?? token.word };
}

function findNames(
  tokens: readonly Token[],
  words: readonly string[],
  raw: readonly string[],
  vocabulary: Vocabulary,
): readonly Entity[] {
  const found: Entity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const entity = examName(tokens, at, found.at(-1), vocabulary) ?? longestName(words, raw, at, vocabulary);
    if (entity !== undefined) found.push(entity);
    at = entity?.to ?? at + 1;
  }
  return found;
}

function examName(
  tokens: readonly Token[],
  at: number,
  before: Entity | undefined,
  vocabulary: Vocabulary,
): Entity | undefined {
  const exam =
    examAt(tokens, at) ??
    (before?.kind === 'certification' && before.to === at
      ? furtherExamAt(tokens, at, before.value, vocabulary.certificationIds)
      : undefined);
  return exam && { kind: 'certification', value: exam.id, from: at, to: at + exam.length };
}

/** The longest name that starts here; of equally long ones our own terms come before the partner's names. */
function longestName(
  words: readonly string[],
  raw: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): Entity | undefined {
  const books: readonly (readonly [Entity['kind'], PhraseBook<unknown>])[] = [
    ...STATIC_BOOKS,
    ['certification', vocabulary.certifications],
    ['customer', vocabulary.customers],
    ['person', vocabulary.people],
  ];
  let best: { kind: Entity['kind']; value: unknown; to: number } | undefined;
  for (const [kind, book] of books) {
    const phrase = phraseAt(book, words, at);
    if (phrase === undefined || (best !== undefined && at + phrase.words.length <= best.to)) continue;
    const to = at + phrase.words.length;
    best = { kind, value: phrase.value ?? raw.slice(at, to).join(' '), to };
  }
  return best && ({ ...best, from: at } as Entity);
}
