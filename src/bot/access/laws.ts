/** What holds of the members whatever is changed about them; a change that would break a law is not made. */
import { identityKey } from './find-member.ts';
import type { Member } from './member.ts';
import { may } from './permissions.ts';

export interface Actor {
  /** As it stands in the account the change is made in, or a local member. */
  readonly member: Member | null;
  /** Whom the actor speaks as on a platform; null at the machine itself, where nobody can be locked out. */
  readonly identity: string | null;
}

export type Law = 'allowed' | 'one-holder' | 'way-in' | 'global-admin' | 'own-access' | 'an-admin';

/** A type, not an interface, because it is kept as JSON. */
export type Broken = {
  readonly law: Law;
  /** One sentence for the person who wanted the change. */
  readonly says: string;
};

export const isAdmin = (member: Member): boolean => may(member, 'members');
const isGlobalAdmin = ({ roles }: Member) => roles.some(({ role }) => role === 'global-admin');

/** The first law the step from `before` to `after` would break, or null. */
export function brokenLaw(before: readonly Member[], after: readonly Member[], actor: Actor): Broken | null {
  if (actor.member === null || !isAdmin(actor.member)) {
    return { law: 'allowed', says: 'You may not change members any more.' };
  }
  return (
    globalAdmins(before, after, actor.member) ??
    oneHolder(before, after) ??
    wayIn(after) ??
    ownAccess(before, after, actor) ??
    anAdmin(before, after)
  );
}

/** No identity and no address belongs to two members: nobody could say who is asking. */
function oneHolder(before: readonly Member[], after: readonly Member[]): Broken | null {
  if (new Set(after.map(({ id }) => id)).size < after.length) return TWICE;
  const stays = new Set(before);
  const holders = new Map<string, Member>();
  // Whoever is left as they were comes first: it is the others who want something that has a holder.
  for (const member of [...after.filter((one) => stays.has(one)), ...after.filter((one) => !stays.has(one))]) {
    for (const contact of [...member.identities, ...(member.email === undefined ? [] : [member.email])]) {
      const holder = holders.get(identityKey(contact));
      if (holder) return { law: 'one-holder', says: `${contact} already belongs to ${holder.name}.` };
      holders.set(identityKey(contact), member);
    }
  }
  return null;
}

const TWICE: Broken = { law: 'one-holder', says: 'This is a member already.' };

function wayIn(after: readonly Member[]): Broken | null {
  const lost = after.find(({ identities, email }) => identities.length === 0 && email === undefined);
  return lost
    ? {
        law: 'way-in',
        says: `That is the only way to recognise ${lost.name}. Link another one first, or remove ${lost.name}.`,
      }
    : null;
}

/**
 * In Partner Center an account admin assigns roles and the global admin is above them: otherwise an account admin could
 * become one, or speak as one.
 */
function globalAdmins(before: readonly Member[], after: readonly Member[], actor: Member): Broken | null {
  if (actor.roles.some(({ role, locations }) => role === 'global-admin' && locations === 'all')) return null;
  const earlier = new Map(before.map((member) => [member.id, member]));
  const later = new Map(after.map((member) => [member.id, member]));
  const touched = [...new Set([...earlier.keys(), ...later.keys()])].some((id) => {
    const [was, is] = [earlier.get(id), later.get(id)];
    return was !== is && ((was && isGlobalAdmin(was)) || (is && isGlobalAdmin(is)));
  });
  return touched ? { law: 'global-admin', says: 'Only a global admin can change a global admin or make one.' } : null;
}

function ownAccess(before: readonly Member[], after: readonly Member[], { member, identity }: Actor): Broken | null {
  if (identity === null || !before.some(({ id }) => id === member?.id)) return null;
  const self = after.find(({ id }) => id === member?.id);
  const known = self?.identities.some((own) => identityKey(own) === identityKey(identity));
  if (self && known && isAdmin(self)) return null;
  return { law: 'own-access', says: 'You cannot take your own access away. Ask another admin to do it.' };
}

function anAdmin(before: readonly Member[], after: readonly Member[]): Broken | null {
  if (after.some(isAdmin) || !before.some(isAdmin)) return null;
  return { law: 'an-admin', says: 'Somebody must stay admin. Make another member account admin first.' };
}
