/** What people call those who may use the bot: full name, given name or family name. */
import { contactOf } from '../../access/contact.ts';
import { type PhraseBook, phraseBook } from '../phrase-book.ts';
import { STATIC_WORDS } from '../static-words.ts';
import type { Known } from '../understanding.ts';
import { personPhrases } from './people.ts';

type Members = NonNullable<Known['members']>;

const prepared = new WeakMap<Members, PhraseBook<string | undefined>>();

/** The book of these members' names; made once for a list. A short form that fits several has no value. */
export function memberPhrases(members: Members): PhraseBook<string | undefined> {
  const known = prepared.get(members);
  if (known) return known;
  // Somebody without a name is found by the contact itself.
  const people = members.filter(({ name }) => contactOf(name) === null);
  const book = phraseBook(personPhrases({ people }, STATIC_WORDS));
  prepared.set(members, book);
  return book;
}
