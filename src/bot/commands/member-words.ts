/** Members in words. */
import { type Member, ROLES, type Role } from '../access/member.ts';
import { hasName } from '../access/names.ts';
import { givenBy, PERMISSIONS, type Permission, ROLE_WORDS, scopeOf } from '../access/permissions.ts';
import { NO_ROLE } from './member-actions.ts';

/** "executive report viewer, incentives user (4100001)"; "no special role" for none. */
export function roleWords({ roles }: Pick<Member, 'roles'>): string {
  const words = roles.map(({ role, locations }) =>
    locations === 'all' ? ROLE_WORDS[role] : `${ROLE_WORDS[role]} (${locations.join(', ')})`,
  );
  return words.join(', ') || 'no special role';
}

/** What somebody may, a phrase each. */
export function allowedTo(member: Member): readonly string[] {
  return (Object.keys(PERMISSIONS) as Permission[]).flatMap((permission) => {
    const scope = scopeOf(member, permission);
    if (scope.length === 0) return [];
    const { words } = PERMISSIONS[permission];
    return [scope === 'all' ? words : `${words} (location ${scope.join(', ')})`];
  });
}

/** What somebody may not. */
export function notAllowedTo(member: Member): readonly string[] {
  return (Object.keys(PERMISSIONS) as Permission[])
    .filter((permission) => scopeOf(member, permission).length === 0)
    .map((permission) => PERMISSIONS[permission].words);
}

/** Roles to choose from, each with what it gives. */
export const ROLE_CHOICES: readonly { readonly title: string; readonly value: string }[] = [
  { title: `Member: ${PERMISSIONS.scores.short}`, value: NO_ROLE },
  ...ROLES.map((role) => ({ title: choice(role), value: role })),
];

function choice(role: Role): string {
  const words = ROLE_WORDS[role];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${givenBy(role) || PERMISSIONS.scores.short}`;
}

/** E-mail address and identities. */
export const contactsOf = ({ email, identities }: Member): readonly string[] => [
  ...(email === undefined ? [] : [email]),
  ...identities,
];

/** How Seventy will know this member, in a sentence. */
export function recognisedHow(member: Member): string {
  const who = `I recognise ${hasName(member) ? member.name : 'this person'}`;
  if (member.identities.length > 0) return `${who} as ${member.identities.join(' and ')}.`;
  return `${who} at the first message from Teams or Slack with the address ${member.email}.`;
}
