/** A member as the rules of alerts see them. */
import type { Hearer } from '../../alerts/heard.ts';
import type { Account } from '../../storage/account.ts';
import { LOCAL_MEMBERS } from '../access/local-members.ts';
import type { Member } from '../access/member.ts';
import { mayAt } from '../access/permissions.ts';

export const hearerOf = (member: Member): Hearer => ({
  id: member.id,
  mayAt: (permission, location) => mayAt(member, permission, location),
});

/** The member of that id as they are now, one of the built-in local members included; null for somebody removed. */
export const memberById = ({ members }: Account, id: string): Member | null =>
  [...members, ...LOCAL_MEMBERS].find((member) => member.id === id) ?? null;
