/** Who may do what: one table, from which checks, `whoami` and the documentation are derived. */
import type { Member, Role } from './member.ts';

/**
 * What a command or a part of an answer needs. Roles are those of Partner Center (Partner Center documentation of 2020,
 * "Assign users roles and permissions"): report viewers see neither revenue nor personal data, executive report viewers
 * see both, account and partner admins manage the account's data. Claims belong to the incentives roles alone, disputes to
 * the incentives admin.
 */
export const PERMISSIONS = {
  scores: {
    words: 'see scores, gaps, trends, rules and which customers count',
    short: 'scores',
    roles: 'every-member',
  },
  revenue: {
    words: 'see revenue and Azure consumption in dollars',
    short: 'revenue',
    roles: ['global-admin', 'executive-report-viewer'],
  },
  people: {
    words: 'see the names of certified people',
    short: 'certified people',
    roles: ['global-admin', 'executive-report-viewer'],
  },
  claims: {
    words: 'prepare and follow customer claims and associations',
    short: 'claims',
    roles: ['incentives-admin', 'incentives-user'],
  },
  disputes: {
    words: 'dispute a rejected claim',
    short: 'disputes',
    roles: ['incentives-admin'],
  },
  data: {
    words: 'import exports and undo an import',
    short: 'imports',
    roles: ['global-admin', 'account-admin', 'mpn-partner-admin'],
  },
  members: {
    words: 'add people and change what they may see',
    short: 'members',
    roles: ['global-admin', 'account-admin'],
    companyWide: true,
  },
} as const satisfies Record<string, PermissionEntry>;

interface PermissionEntry {
  readonly words: string;
  /** One or two words, where space is short. */
  readonly short: string;
  readonly roles: 'every-member' | readonly Role[];
  /** It cannot be held for some locations only. */
  readonly companyWide?: true;
}
export type Permission = keyof typeof PERMISSIONS;

/** Display names of the roles that give a permission, for a refusal that says whom to ask. */
export const ROLE_WORDS: Record<Role, string> = {
  'global-admin': 'global admin',
  'account-admin': 'account admin',
  'mpn-partner-admin': 'partner admin',
  'executive-report-viewer': 'executive report viewer',
  'report-viewer': 'report viewer',
  'incentives-admin': 'incentives admin',
  'incentives-user': 'incentives user',
};

/**
 * The locations a member holds a permission for: `all`, some MPN location ids, or none (an empty list).
 * Nothing fails open: no member, no role or an unknown role gives nothing.
 */
export function scopeOf(member: Member | null, permission: Permission): 'all' | readonly string[] {
  if (member === null) return [];
  const roles = PERMISSIONS[permission].roles;
  if (roles === 'every-member') return 'all';
  const held = member.roles.filter(({ role }) => (roles as readonly Role[]).includes(role));
  if (held.some(({ locations }) => locations === 'all')) return 'all';
  if ('companyWide' in PERMISSIONS[permission]) return [];
  return [...new Set(held.flatMap(({ locations }) => locations as string[]))];
}

/** Whether a member holds a permission for the whole company. */
export function may(member: Member | null, permission: Permission): boolean {
  return scopeOf(member, permission) === 'all';
}

/**
 * Whether a member holds a permission at a location (MPN id). What has no location yet (an empty id) is open to whoever
 * holds the permission anywhere.
 */
export function mayAt(member: Member | null, permission: Permission, location: string): boolean {
  const scope = scopeOf(member, permission);
  return scope === 'all' || (location === '' ? scope.length > 0 : scope.includes(location));
}

/** What a role gives beyond what every member has, in a few words: "revenue, certified people". */
export function givenBy(role: Role): string {
  const given = Object.values(PERMISSIONS).filter(
    ({ roles }) => roles !== 'every-member' && (roles as readonly Role[]).includes(role),
  );
  return given.map(({ short }) => short).join(', ');
}

/** One sentence that refuses and says who may. */
export function refusal(permission: Permission): string {
  return refusalTo(PERMISSIONS[permission].words, permission);
}

/** The same for something that needs the permission and that its own words do not say. @param aim behind "to" */
export function refusalTo(aim: string, permission: Permission): string {
  const { roles } = PERMISSIONS[permission];
  if (roles === 'every-member') return 'I do not know you yet. Ask the admin of this bot to add you as a member.';
  const who = new Intl.ListFormat('en', { type: 'disjunction' }).format(roles.map((role) => ROLE_WORDS[role]));
  return `To ${aim} you need the role ${who}.`;
}
