/** A member as the rules of alerts see them. */
import type { Hearer } from '../../alerts/heard.ts';
import type { Member } from '../access/member.ts';
import { mayAt } from '../access/permissions.ts';

export const hearerOf = (member: Member): Hearer => ({
  id: member.id,
  mayAt: (permission, location) => mayAt(member, permission, location),
});
