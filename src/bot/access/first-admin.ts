import type { Store } from '../../storage/store.ts';
import { type Contact, contactOf } from './contact.ts';
import { isAdmin } from './laws.ts';
import { type Member, ROLES } from './member.ts';
import { changed } from './member-change.ts';
import { holderOf } from './names.ts';

const EVERY_ROLE = ROLES.map((role) => ({ role, locations: 'all' as const }));

/**
 * Names the first admin of an account: while nobody may change its members, the person given in the configuration gets
 * every role. Once an admin exists the setting does nothing.
 * @param who an identity (`slack:T012:U034`, `teams:<tenant>:<object id>`), or an e-mail address by which Teams or Slack
 *   will vouch for that person
 * @returns true when this call named the admin
 * @throws TypeError when `who` is neither
 */
export async function nameFirstAdmin(store: Store, account: string, who: string, at: string): Promise<boolean> {
  const contact = contactOf(who);
  if (contact === null) throw new TypeError('The first admin is named by an e-mail address or an identity');
  return store.change(account, { at }, (current) => {
    if (current.members.some(isAdmin)) return { result: false };
    const known = holderOf(current.members, contact);
    const members = known
      ? changed(current.members, { kind: 'grant', id: known.id, roles: EVERY_ROLE })
      : [...current.members, newAdmin(contact)];
    return { next: { ...current, members: [...members] }, result: true };
  });
}

function newAdmin({ kind, value }: Contact): Member {
  const reached = kind === 'email' ? { email: value, identities: [] } : { identities: [value] };
  return { id: value, name: value, ...reached, roles: EVERY_ROLE };
}
