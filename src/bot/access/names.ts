/** What members are called, and who is meant by what somebody calls them. */
import { fold } from '../language/tokens.ts';
import { contactOf } from './contact.ts';
import { identityKey } from './find-member.ts';
import type { Member } from './member.ts';

/** Whether a member has a name of their own: until somebody gives one, the contact stands in its place. */
export const hasName = ({ name }: Member): boolean => name.trim() !== '' && contactOf(name) === null;

export type Referred =
  | { readonly kind: 'one'; readonly member: Member }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly members: readonly Member[] };

/** Whom an id, identity, e-mail address, name or part of a name means; several members are never guessed between. */
export function referredTo(members: readonly Member[], text: string): Referred {
  const said = text.trim();
  const exact = members.find(
    ({ id, email, identities }) =>
      id === said ||
      email === said.toLowerCase() ||
      identities.some((identity) => identityKey(identity) === identityKey(said)),
  );
  if (exact) return { kind: 'one', member: exact };
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
