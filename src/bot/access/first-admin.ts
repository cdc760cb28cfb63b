import type { Store } from '../../storage/store.ts';
import { ROLES } from './member.ts';
import { may } from './permissions.ts';

/**
 * Names the first admin of an account: while nobody may manage it, the member id given in the configuration
 * (`slack:T012:U034`, `teams:<tenant>:<object id>`) gets every role. Once an admin exists the setting does nothing.
 * @returns true when this call named the admin
 */
export function nameFirstAdmin(store: Store, account: string, id: string, at: string): Promise<boolean> {
  return store.change(account, { at }, (current) => {
    if (current.members.some((member) => may(member, 'data'))) return { result: false };
    const admin = { id, name: id, identities: [id], roles: ROLES.map((role) => ({ role, locations: 'all' as const })) };
    const others = current.members.filter((member) => member.id !== id);
    return { next: { ...current, members: [...others, admin] }, result: true };
  });
}
