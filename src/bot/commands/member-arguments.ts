/** The arguments of `members`, and what they come to: lenient where a form wants to say what is wrong. */
import { z } from 'zod';
import { type Member, ROLES, type Role } from '../access/member.ts';
import { MEMBER_ACTIONS, NO_ROLE } from './member-actions.ts';

/** Characters that each text of the form may have. */
export const LONGEST = { name: 100, contact: 254, locations: 400 } as const;

const text = (longest: number) => z.string().trim().max(longest);
const listOrText = z.union([text(LONGEST.locations), z.array(text(LONGEST.locations)).max(50)]);

export const memberArguments = z.object({
  action: z.enum(MEMBER_ACTIONS).optional(),
  /** Whom it is about: a name, an e-mail address or an identity. */
  member: text(LONGEST.contact).optional(),
  name: text(LONGEST.name).optional(),
  /** An e-mail address or an identity. */
  contact: text(LONGEST.contact).optional(),
  /** Ids of roles, or `member` for none; as a text, joined by commas. */
  roles: listOrText.optional(),
  /** MPN location ids. */
  locations: listOrText.optional(),
});
export type MemberArguments = z.infer<typeof memberArguments>;

/** The items of a list, however it was written. */
export function itemsOf(value: string | readonly string[] | undefined): readonly string[] {
  const texts = typeof value === 'string' ? [value] : (value ?? []);
  return [...new Set(texts.flatMap((one) => one.split(/[\s,;]+/)).filter((one) => one !== ''))];
}

const isRole = (value: string): value is Role => (ROLES as readonly string[]).includes(value);

/** The roles named; null where one of them is none of ours or nothing is chosen at all. */
export function rolesIn({ roles }: Pick<MemberArguments, 'roles'>): readonly Role[] | null {
  const chosen = itemsOf(roles);
  if (chosen.length === 0 || chosen.some((one) => one !== NO_ROLE && !isRole(one))) return null;
  return chosen.filter(isRole);
}

export const MALFORMED_LOCATION = 'Locations are numbers such as 4100001, with commas between.';

/** The locations named, `all` where there are none; null where one cannot be a location. */
export function locationsIn({ locations }: Pick<MemberArguments, 'locations'>): 'all' | string[] | null {
  const named = [...itemsOf(locations)];
  if (named.length === 0) return 'all';
  return named.every((one) => /^\d{3,12}$/.test(one)) ? named : null;
}

export const heldAt = (roles: readonly Role[], locations: 'all' | string[]): Member['roles'] =>
  roles.map((role) => ({ role, locations }));
