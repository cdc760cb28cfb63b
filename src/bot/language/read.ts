/** Text -> a line of corrected words with the names in it. */
import { contactsIn } from '../access/contact.ts';
import { apart } from './apart.ts';
import { clean } from './clean.ts';
import { corrected } from './corrected.ts';
import type { Entity } from './entity.ts';
import type { Line } from './matcher.ts';
import { addressesIn } from './names/addresses.ts';
import { claimNumbers } from './names/claim-numbers.ts';
import { findNames } from './names/find-names.ts';
import { memberPhrases } from './names/members.ts';
import { platformsIn } from './names/platforms.ts';
import { portalNumbers } from './names/portal-numbers.ts';
import { phraseAt } from './phrase-book.ts';
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
  const named = findNames(tokens, vocabulary).filter(
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
export function withoutMembers(line: ReadLine): ReadLine {
  const entities = line.entities.filter(({ kind }) => kind !== 'member');
  return entities.length === line.entities.length ? line : { ...line, entities };
}

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
