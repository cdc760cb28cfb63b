/** Everything a message is compared with, prepared once per set of names. */
import { markedNames } from './clean.ts';
import { certificationPhrases } from './names/certifications.ts';
import { customerLike, customerPhrases } from './names/customers.ts';
import { personPhrases } from './names/people.ts';
import { type SlippedNames, slippedNames } from './names/slipped-names.ts';
import { type NearWords, nearWords } from './near-words.ts';
import { OUR_WORDS } from './our-words.ts';
import { type Phrase, type PhraseBook, phraseBook } from './phrase-book.ts';
import { STATIC_WORDS } from './static-words.ts';
import type { Known } from './understanding.ts';

export interface Vocabulary {
  readonly certifications: PhraseBook<string>;
  readonly certificationIds: ReadonlySet<string>;
  /** undefined: several have that short name. */
  readonly customers: PhraseBook<string | undefined>;
  /** Short names of everyday words: names only where a name belongs. */
  readonly customersInPlace: PhraseBook<string | undefined>;
  /** Names of several words with a slip in one. */
  readonly customersSlipped: SlippedNames<string | undefined>;
  readonly people: PhraseBook<string | undefined>;
  /** The one customer whose name has these letters in it, otherwise what was typed. */
  readonly customerLike: (typed: string) => string;
  /** Customers whose names look like mentions or markup. */
  readonly marked: RegExp | null;
  readonly knows: (word: string) => boolean;
  readonly near: NearWords;
}

/** Kept for one list of customers: with people, without, and a spare. */
const MOST_KEPT = 3;

type Names = Pick<Known, 'customers' | 'people' | 'certifications'>;

/** By the list of customers: the same list is asked with and without the names of people, on many days. */
const prepared = new WeakMap<Names['customers'], { readonly names: Names; readonly vocabulary: Vocabulary }[]>();

/** The vocabulary of these names; made at the first call and kept as long as the lists live. */
export function vocabulary(names: Names): Vocabulary {
  const kept = prepared.get(names.customers) ?? [];
  const ready = kept.find(
    (one) => one.names.people === names.people && one.names.certifications === names.certifications,
  );
  if (ready !== undefined) return ready.vocabulary;
  const made = prepare(names);
  prepared.set(names.customers, [{ names, vocabulary: made }, ...kept].slice(0, MOST_KEPT));
  return made;
}

function prepare(known: Names): Vocabulary {
  const certifications = certificationPhrases(known);
  const customers = customerPhrases(known, STATIC_WORDS);
  const people = personPhrases(known, STATIC_WORDS);
  const names = new Set(
    [...certifications, ...customers.phrases, ...people].flatMap((phrase: Phrase<unknown>) => phrase.words),
  );
  return {
    certifications: phraseBook(certifications),
    certificationIds: new Set(known.certifications.map(({ id }) => id)),
    customers: phraseBook(customers.phrases),
    customersInPlace: phraseBook(customers.inPlace),
    customersSlipped: slippedNames([...customers.phrases, ...customers.inPlace], OUR_WORDS),
    people: phraseBook(people),
    customerLike: customerLike(known),
    marked: markedNames(known.customers.map(({ name }) => name)),
    knows: (word) => STATIC_WORDS.has(word) || names.has(word),
    near: nearWords([...STATIC_WORDS, ...names]),
  };
}
