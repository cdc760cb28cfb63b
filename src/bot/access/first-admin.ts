import type { Store } from '../../storage/store.ts';
import { contactOf } from './contact.ts';
import { isAdmin } from './laws.ts';
import { type Member, ROLES } from './member.ts';
import { changed } from './member-change.ts';
import { referredTo } from './names.ts';

const EVERY_ROLE = ROLES.map((role) => ({ role, locations: 'all' as const }));

/**
 * Names the first admin of an account: while nobody may change its members, the person given in the configuration gets
 * every role. Once an admin exists the setting does nothing.
 * @param who an identity (`slack:T012:U034`, `teams:<tenant>:<object id>`), or an e-mail address by which Teams or Slack
 *   will vouch for that person
 * @returns true when this call named the admin
 */
export function nameFirstAdmin(store: Store, account: string, who: string, at: string): Promise<boolean> {
  return store.change(account, { at }, (current) => {
    if (current.members.some(isAdmin)) return { result: false };
    const known = referredTo(current.members, who);
    const members =
      known.kind === 'one'
        ? changed(current.members, { kind: 'grant', id: known.member.id, roles: EVERY_ROLE })
        : [...current.members, newAdmin(who)];
    return { next: { ...current, members: [...members] }, result: true };
  });
}

function newAdmin(who: string): Member {
  const contact = contactOf(who);
  const reached = contact?.kind === 'email' ? { email: contact.value, identities: [] } : { identities: [who] };
  return { id: who, name: who, ...reached, roles: EVERY_ROLE };
}
