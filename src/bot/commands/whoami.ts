import { z } from 'zod';
import { whoamiCard } from '../../../cards/index.ts';
import type { Member } from '../access/member.ts';
import { PERMISSIONS, type Permission, ROLE_WORDS, scopeOf } from '../access/permissions.ts';
import { command } from './command.ts';

export const whoami = command({
  id: 'whoami',
  summary: 'Show your roles and what you may see',
  examples: ['what am I allowed to see', 'who am I', 'may I see names of certified colleagues'],
  args: z.object({}),
  permission: 'scores',
  needsData: false,
  changes: false,
  run(_args, { member }) {
    const all = Object.keys(PERMISSIONS) as Permission[];
    const allowed = all.filter((permission) => scopeOf(member, permission).length > 0);
    return {
      face: whoamiCard({
        name: member.name,
        roles: member.roles.map(({ role, locations }) =>
          locations === 'all' ? ROLE_WORDS[role] : `${ROLE_WORDS[role]} (${locations.join(', ')})`,
        ),
        may: allowed.map((permission) => wordsFor(member, permission)),
        mayNot: all
          .filter((permission) => !allowed.includes(permission))
          .map((permission) => PERMISSIONS[permission].words),
      }),
    };
  },
});

function wordsFor(member: Member, permission: Permission): string {
  const scope = scopeOf(member, permission);
  const { words } = PERMISSIONS[permission];
  return scope === 'all' ? words : `${words} (location ${scope.join(', ')})`;
}
