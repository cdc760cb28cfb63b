import type { Account } from '../../storage/account.ts';
import type { Sender } from '../message.ts';
import { LOCAL_MEMBERS } from './local-members.ts';
import type { Member } from './member.ts';

/**
 * The member behind a sender, or null for somebody unknown. Local senders are the built-in local members; everybody else
 * must be in the account, under `platform:id`.
 */
export function findMember(account: Account, sender: Sender): Member | null {
  const [members, id] =
    sender.platform === 'local' ? [LOCAL_MEMBERS, sender.id] : [account.members, `${sender.platform}:${sender.id}`];
  return members.find((member) => member.id === id) ?? null;
}
