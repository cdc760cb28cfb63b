import type { Account } from '../../storage/account.ts';
import type { Sender } from '../message.ts';
import { LOCAL_MEMBERS } from './local-members.ts';
import type { Member } from './member.ts';

interface Index {
  readonly byIdentity: ReadonlyMap<string, Member>;
  readonly byEmail: ReadonlyMap<string, Member>;
}

/** An account is replaced as a whole when it changes, so what was found in its members stays true as long as they live. */
const indexes = new WeakMap<Account['members'], Index>();

/**
 * The member behind a sender, or null for somebody unknown. Local senders are the built-in local members; everybody else
 * must be a member of the account with this identity.
 */
export function findMember(account: Account, sender: Sender): Member | null {
  if (sender.platform === 'local') return LOCAL_MEMBERS.find(({ id }) => id === sender.id) ?? null;
  return indexOf(account).byIdentity.get(identityKey(identityOf(sender))) ?? null;
}

/** The member with this id, a built-in local one or one of the account; null when it is gone. */
export function memberById({ members }: Pick<Account, 'members'>, id: string): Member | null {
  return [...LOCAL_MEMBERS, ...members].find((member) => member.id === id) ?? null;
}

/** The member with this address, which must be in lower case. */
export function memberByEmail(account: Account, email: string): Member | null {
  return indexOf(account).byEmail.get(email) ?? null;
}

/** Whether anybody could be recognised by an address. */
export function anyEmail(account: Account): boolean {
  return indexOf(account).byEmail.size > 0;
}

/** How a sender is written among a member's identities. */
export const identityOf = ({ platform, id }: Sender): string => `${platform}:${id}`;

/** Identities as they are compared: ids of Slack and Teams that differ only in case are the same. */
export const identityKey = (identity: string): string => identity.toLowerCase();

function indexOf({ members }: Account): Index {
  const known = indexes.get(members);
  if (known) return known;
  const index = {
    byIdentity: new Map(
      members.flatMap((one) => one.identities.map((identity) => [identityKey(identity), one] as const)),
    ),
    byEmail: new Map(members.flatMap((one) => (one.email === undefined ? [] : [[one.email, one] as const]))),
  };
  indexes.set(members, index);
  return index;
}
