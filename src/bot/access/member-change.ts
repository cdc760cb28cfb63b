/** What can be changed about members: pure steps from one list of members to the next. */
import type { Contact } from './contact.ts';
import { identityKey } from './find-member.ts';
import type { Member, Role } from './member.ts';

type Held = Member['roles'][number];

export type MemberChange =
  | { readonly kind: 'add'; readonly member: Member }
  | { readonly kind: 'grant'; readonly id: string; readonly roles: readonly Held[] }
  /** Without locations the role goes everywhere. */
  | {
      readonly kind: 'revoke';
      readonly id: string;
      readonly roles: readonly Role[];
      readonly locations: readonly string[];
    }
  | { readonly kind: 'link' | 'unlink'; readonly id: string; readonly contact: Contact }
  | { readonly kind: 'remove'; readonly id: string };

/** The members after a change; the same list when it changes nothing. */
export function changed(members: readonly Member[], change: MemberChange): readonly Member[] {
  switch (change.kind) {
    case 'add':
      return [...members, change.member];
    case 'remove':
      return members.some(({ id }) => id === change.id) ? members.filter(({ id }) => id !== change.id) : members;
    case 'grant':
      return edited(members, change.id, (member) => ({ ...member, roles: granted(member.roles, change.roles) }));
    case 'revoke':
      return edited(members, change.id, (member) => ({ ...member, roles: revoked(member.roles, change) }));
    case 'link':
      return edited(members, change.id, (member) => linked(member, change.contact));
    case 'unlink':
      return edited(members, change.id, (member) => unlinked(member, change.contact));
  }
}

function edited(members: readonly Member[], id: string, edit: (member: Member) => Member): readonly Member[] {
  const found = members.find((member) => member.id === id);
  if (found === undefined) return members;
  const next = edit(found);
  if (JSON.stringify(next) === JSON.stringify(found)) return members;
  return members.map((member) => (member === found ? next : member));
}

/** A role held for the whole company swallows the same role for some locations. */
function granted(held: readonly Held[], more: readonly Held[]): Held[] {
  const places = new Map(held.map(({ role, locations }) => [role, locations]));
  for (const { role, locations } of more) {
    const before = places.get(role) ?? [];
    const everywhere = before === 'all' || locations === 'all';
    places.set(role, everywhere ? 'all' : [...new Set([...before, ...locations])]);
  }
  return Array.from(places, ([role, locations]) => ({ role, locations }));
}

function revoked(
  held: readonly Held[],
  { roles, locations }: { readonly roles: readonly Role[]; readonly locations: readonly string[] },
): Held[] {
  return held.flatMap((one) => {
    if (!roles.includes(one.role)) return [one];
    if (locations.length === 0 || one.locations === 'all') return locations.length === 0 ? [] : [one];
    const left = one.locations.filter((location) => !locations.includes(location));
    return left.length === 0 ? [] : [{ ...one, locations: left }];
  });
}

function linked(member: Member, { kind, value }: Contact): Member {
  if (kind === 'email') return { ...member, email: value };
  const has = member.identities.some((identity) => identityKey(identity) === identityKey(value));
  return has ? member : { ...member, identities: [...member.identities, value] };
}

function unlinked(member: Member, { kind, value }: Contact): Member {
  if (kind === 'email') {
    const { email, ...rest } = member;
    return email === value ? rest : member;
  }
  return {
    ...member,
    identities: member.identities.filter((identity) => identityKey(identity) !== identityKey(value)),
  };
}
