/** What members are called, and who is meant by what somebody calls them. */
import { fold } from '../language/tokens.ts';
import { type Contact, contactOf } from './contact.ts';
import { identityKey } from './find-member.ts';
import type { Member } from './member.ts';

/** Whether a member has a name of their own: until somebody gives one, the contact stands in its place. */
export const hasName = ({ name }: Member): boolean => /[\p{L}\p{N}]/u.test(name) && contactOf(name) === null;

/** The member whom an address or an identity belongs to. */
export function holderOf(members: readonly Member[], { value }: Contact): Member | undefined {
  const key = identityKey(value);
  return members.find(
    ({ email, identities }) => email === key || identities.some((identity) => identityKey(identity) === key),
  );
}

export type Referred =
  | { readonly kind: 'one'; readonly member: Member }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly members: readonly Member[] };

/** Whom an id, identity, e-mail address, name or part of a name means; several members are never guessed between. */
export function referredTo(members: readonly Member[], text: string): Referred {
  const said = text.trim();
  const contact = contactOf(said);
  const exact = contact ? holderOf(members, contact) : members.find(({ id }) => id === said);
  if (exact) return { kind: 'one', member: exact };
  // People choose their names on a platform: nobody is meant by an address because their name is made of its words.
  if (contact) return { kind: 'none' };
  const wanted = wordsOf(said);
  if (wanted.length === 0) return { kind: 'none' };
  const named = members.map((member) => ({ member, words: wordsOf(member.name) }));
  const full = named.filter(({ words }) => words.join(' ') === wanted.join(' '));
  const fitting = full.length > 0 ? full : named.filter(({ words }) => wanted.every((word) => words.includes(word)));
  const [first, second] = fitting;
  if (first === undefined) return { kind: 'none' };
  return second === undefined
    ? { kind: 'one', member: first.member }
    : { kind: 'several', members: fitting.map(({ member }) => member) };
}

const wordsOf = (name: string): readonly string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
