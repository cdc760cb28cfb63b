import type { Account } from '../../storage/account.ts';
import type { Sender } from '../message.ts';
import { LOCAL_MEMBERS } from './local-members.ts';
import type { Member } from './member.ts';

/**
 * The member behind a sender, or null for somebody unknown. Local senders are the built-in local members; everybody else
 * must be a member of the account with this identity.
 */
export function findMember(account: Account, sender: Sender): Member | null {
  if (sender.platform === 'local') return LOCAL_MEMBERS.find(({ id }) => id === sender.id) ?? null;
  const identity = identityOf(sender);
  return account.members.find(({ identities }) => identities.includes(identity)) ?? null;
}

/** How a sender is written among a member's identities. */
export const identityOf = ({ platform, id }: Sender): string => `${platform}:${id}`;
