/** Text -> a line of corrected words with the names in it. */
import { contactsIn } from '../access/contact.ts';
import { apart } from './apart.ts';
import { clean } from './clean.ts';
import { corrected } from './corrected.ts';
import type { Entity } from './entity.ts';
import type { Line } from './matcher.ts';
import { addressesIn } from './names/addresses.ts';
import { ASSOCIATION_PHRASES } from './names/associations.ts';
import { ATTRIBUTION_PHRASES } from './names/attributions.ts';
import { examAt, furtherExamAt } from './names/certifications.ts';
import { claimNumbers } from './names/claim-numbers.ts';
import { DESIGNATION_PHRASES } from './names/designations.ts';
import { memberPhrases } from './names/members.ts';
import { METRIC_PHRASES, TRACK_PHRASES } from './names/metrics.ts';
import { platformsIn } from './names/platforms.ts';
import { portalNumbers } from './names/portal-numbers.ts';
import { PRODUCT_PHRASES } from './names/products.ts';
import { ROLE_PHRASES } from './names/roles.ts';
import { type PhraseBook, phraseAt, phraseBook } from './phrase-book.ts';
import { findTimes } from './time/find-times.ts';
import { fold, type Token, tokenise, wordsBetween } from './tokens.ts';
import { typedCustomer } from './typed-customer.ts';
import type { Known } from './understanding.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ReadLine extends Line {
  /** What was read, cleaned of clutter. */
  readonly text: string;
  /** A comment or a reason that stands behind it, as typed: no part of what is said to the bot. */
  readonly aside?: { readonly kind: 'comment' | 'reason'; readonly text: string };
  /** Where each word stands in it. */
  readonly spans: readonly (readonly [from: number, to: number])[];
  /** As typed, word for word beside `words`; those are empty where a proper name stands. */
  readonly raw: readonly string[];
  /** Positions of words with 's behind them. */
  readonly possessive: ReadonlySet<number>;
  /** The one customer whose name has these letters in it, otherwise what was typed. */
  readonly customerLike: (typed: string) => string;
}

const PROPER: ReadonlySet<Entity['kind']> = new Set([
  'designation',
  'product',
  'certification',
  'customer',
  'person',
  'role',
  'contact',
  'claim',
  'guid',
  'domain',
]);

const STATIC_BOOKS: readonly (readonly [Entity['kind'], PhraseBook<unknown>])[] = [
  ['designation', phraseBook(DESIGNATION_PHRASES)],
  ['metric', phraseBook(METRIC_PHRASES)],
  ['track', phraseBook(TRACK_PHRASES)],
  ['association', phraseBook(ASSOCIATION_PHRASES)],
  ['attribution', phraseBook(ATTRIBUTION_PHRASES)],
  ['product', phraseBook(PRODUCT_PHRASES)],
  ['role', phraseBook(ROLE_PHRASES)],
];

/** @param members who may use the bot, where the asker may know them */
export function read(text: string, vocabulary: Vocabulary, members: Known['members'] = []): ReadLine {
  const { said: cleaned, aside } = apart(clean(text));
  const tokens = corrected(tokenise(cleaned), vocabulary);
  const words = tokens.map((token) => token.word);
  const raw = tokens.map((token) => token.raw);
  const contacts = contactEntities(cleaned, tokens);
  const addresses = addressesIn(cleaned, tokens).filter(
    (address) => !contacts.some((contact) => overlap(address, contact)),
  );
  const named = findNames(tokens, words, raw, vocabulary).filter(
    (name) =>
      !contacts.some((contact) => overlap(name, contact)) &&
      // A customer may be called by its tenant id or its domain.
      (name.kind === 'customer' || !addresses.some((address) => overlap(name, address))),
  );
  const taken = [...contacts, ...addresses, ...named];
  const numbered = claimNumbers(tokens, cleaned).filter((claim) => !taken.some((name) => overlap(claim, name)));
  const portal = portalNumbers(tokens, cleaned).filter(
    (number) => ![...taken, ...numbered].some((name) => overlap(number, name)),
  );
  const known = [...taken, ...numbered, ...portal];
  const typed = typedCustomer(cleaned, known);
  const names = typed ? [...known, { ...typed, value: vocabulary.customerLike(typed.value) }] : known;
  const times = findTimes(tokens).filter((time) => !names.some((name) => overlap(name, time)));
  const numbers = words.flatMap((word, at): Entity[] =>
    /^\d{1,6}$/.test(word) ? [{ kind: 'number', value: Number(word), from: at, to: at + 1 }] : [],
  );
  const possessive = new Set(tokens.flatMap((token, at) => (token.possessive ? [at] : [])));
  return {
    words: withoutNames(words, names),
    raw,
    text: cleaned,
    ...(aside === undefined ? {} : { aside }),
    spans: tokens.map(({ from, to }) => [from, to] as const),
    possessive,
    entities: [
      ...names,
      ...platformsIn(words, names),
      ...times,
      ...numbers,
      ...memberEntities(tokens, members, contacts),
    ],
    customerLike: vocabulary.customerLike,
  };
}

/** For whatever is not about members: that somebody may use the bot says nothing of certified people or customers. */
export const withoutMembers = (line: ReadLine): ReadLine => ({
  ...line,
  entities: line.entities.filter(({ kind }) => kind !== 'member'),
});

const overlap = (one: Entity, other: Entity) => one.from < other.to && other.from < one.to;

function contactEntities(text: string, tokens: readonly Token[]): readonly Entity[] {
  return contactsIn(text).flatMap(({ value, from, to }): Entity[] => {
    const words = wordsBetween(tokens, from, to);
    return words ? [{ kind: 'contact', value, ...words }] : [];
  });
}

/** Members may be called what customers or certified people are called, so these names stand beside all others. */
function memberEntities(
  tokens: readonly Token[],
  members: NonNullable<Known['members']>,
  contacts: readonly Entity[],
): readonly Entity[] {
  if (members.length === 0) return [];
  const book = memberPhrases(members);
  const typed = tokens.map(({ raw }) => fold(raw));
  return tokens.flatMap(({ raw }, at): Entity[] => {
    const phrase = phraseAt(book, typed, at);
    if (phrase === undefined) return [];
    const found: Entity = { kind: 'member', value: phrase.value ?? raw, from: at, to: at + phrase.words.length };
    return contacts.some((contact) => overlap(found, contact)) ? [] : [found];
  });
}

/** "Data" in "Data & AI" or "Data Works" is no cue: words of a proper name are blanked. */
function withoutNames(words: readonly string[], names: readonly Entity[]): readonly string[] {
  const blanked = [...words];
  for (const { kind, from, to } of names) if (PROPER.has(kind)) blanked.fill('', from, to);
  return blanked;
}

function findNames(
  tokens: readonly Token[],
  words: readonly string[],
  raw: readonly string[],
  vocabulary: Vocabulary,
): readonly Entity[] {
  const found: Entity[] = [];
  const typed = tokens.map((token) => fold(token.raw));
  let at = 0;
  while (at < tokens.length) {
    const entity =
      examName(tokens, at, found.at(-1), vocabulary) ??
      longestName(words, raw, at, vocabulary) ??
      customerWithSlip(typed, at, vocabulary);
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

/** Fewer letters of two words make a name by chance. */
const LEAST_TOGETHER = 6;

const BEFORE_CUSTOMER = new Set('for at bei chez make makes made with customer client kunde'.split(' '));

/** "The first up claim": what belongs to customers, and what they do. */
const BEHIND_CUSTOMER = new Set(
  'claim claims customer client tenant account proof sow has have had wants said says objected objects declined declines refused refuses opted signed agreed'.split(
    ' ',
  ),
);

/** "First up" begins a question, "for first up" and "First Up" name somebody. */
const isPlaceOfCustomer = (words: readonly string[], raw: readonly string[], at: number, to: number): boolean =>
  BEFORE_CUSTOMER.has(words[at - 1] ?? '') ||
  BEHIND_CUSTOMER.has(words[to] ?? '') ||
  [raw[at], raw[at + 1]].every((word) => /^\p{Lu}\p{Ll}/u.test(word ?? ''));

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
    ['customer', vocabulary.customersInPlace],
    ['person', vocabulary.people],
  ];
  let best: { kind: Entity['kind']; value: unknown; to: number } | undefined;
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
  return best && ({ ...best, from: at } as Entity);
}

/** "Maria Gomez" is not the one Maria we know: what stands behind is a name of somebody else. */
const isSurname = (typed: string | undefined, { knows }: Vocabulary): boolean =>
  typed !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(typed) && !knows(fold(typed));
