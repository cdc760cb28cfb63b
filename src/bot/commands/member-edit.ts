/** Changing somebody who is a member: roles, links, removal. */
import { memberCard } from '../../../cards/index.ts';
import { contactOf } from '../access/contact.ts';
import type { Member } from '../access/member.ts';
import type { MemberChange } from '../access/member-change.ts';
import { type Referred, referredTo } from '../access/names.ts';
import { actorOf, objection } from '../access/roster.ts';
import type { Confirmation, Context, Outcome } from './command.ts';
import { heldAt, locationsIn, MALFORMED_LOCATION, type MemberArguments, rolesIn } from './member-arguments.ts';
import { allowedTo, contactsOf, recognisedHow, roleWords } from './member-words.ts';
import { refusedWith } from './refused-with.ts';

/** Several that fit are named up to here. */
const NAMED = 5;

type Edit = 'grant' | 'revoke' | 'link' | 'unlink';

/** What the arguments call somebody; where nobody is named, the contact tells, unless it is what shall be linked. */
const saidOf = ({ action, member, contact, name }: MemberArguments): string =>
  member || name || (action === 'link' ? '' : contact) || '';

const meant = (args: MemberArguments, { members }: Context): Referred => referredTo(members, saidOf(args));

/** Sentence for a reference that means nobody, or several. */
function unclear(referred: Exclude<Referred, { kind: 'one' }>, said: string): string {
  if (referred.kind === 'several') {
    const ways = referred.members.slice(0, NAMED).map((member) => `${member.name} (${contactsOf(member)[0]})`);
    return `Several members fit: ${ways.join(', ')}. Say it with the e-mail address or identity.`;
  }
  return said
    ? `I know no member called ${said}. Say “members” to see them all.`
    : 'Say whom: a name or an e-mail address.';
}

export async function editMember(action: Edit, args: MemberArguments, context: Context): Promise<Outcome> {
  const referred = meant(args, context);
  if (referred.kind !== 'one') return refusedWith(unclear(referred, saidOf(args)));
  const change = changeFrom(action, args, referred.member);
  if (typeof change === 'string') return refusedWith(change);
  const result = await context.roster.change(change, context.sender, context.key);
  if (!result.done) return refusedWith(result.broken.says);
  const now = result.member ?? referred.member;
  return {
    face: memberCard({
      title: `${now.name}: ${roleWords(now)}`,
      lines: [`May ${allowedTo(now).join('; ')}.`, recognisedHow(now), ...warning(action, now)],
    }),
  };
}

/** The change that is meant, or a sentence that asks for what is missing. */
function changeFrom(action: Edit, args: MemberArguments, { id, name }: Member): MemberChange | string {
  if (action === 'link' || action === 'unlink') {
    const contact = contactOf(args.contact ?? '');
    if (contact === null) return `Say what to ${action}: an e-mail address, or an identity such as slack:T012:U045.`;
    return { kind: action, id, contact };
  }
  const roles = rolesIn(args);
  const locations = locationsIn(args);
  if (locations === null) return MALFORMED_LOCATION;
  if (roles === null || roles.length === 0) return `Say which role, such as: make ${name} an incentives user.`;
  return action === 'grant'
    ? { kind: 'grant', id, roles: heldAt(roles, locations) }
    : { kind: 'revoke', id, roles, locations: locations === 'all' ? [] : locations };
}

/** Who is unlinked but keeps an address comes back by it. */
function warning(action: Edit, { email }: Member): readonly string[] {
  return action === 'unlink' && email !== undefined
    ? [`Whoever Teams or Slack knows by ${email} is linked again; unlink the address too if that must not be.`]
    : [];
}

/** The token names whom to remove and who wants it, so that nobody's yes stands for somebody else's. */
const tokenOf = (member: Member, { member: asker }: Context) => `${member.id} by ${asker.id}`;
const memberIdIn = (token: string) => token.slice(0, token.lastIndexOf(' by '));

/** Asks before somebody is removed; null where it would not be done anyway. */
export function confirmRemoval(args: MemberArguments, context: Context): Confirmation | null {
  const referred = meant(args, context);
  if (referred.kind !== 'one') return null;
  const { member } = referred;
  if (objectionTo(member, context)) return null;
  const contacts = contactsOf(member).join(', ');
  return { question: `Remove ${member.name} (${contacts}; ${roleWords(member)})?`, token: tokenOf(member, context) };
}

const objectionTo = ({ id }: Member, { members, member, sender }: Context) =>
  objection(members, { kind: 'remove', id }, actorOf(member, sender));

export async function removeMember(args: MemberArguments, context: Context): Promise<Outcome> {
  if (context.confirmed === null) {
    const referred = meant(args, context);
    if (referred.kind !== 'one') return refusedWith(unclear(referred, saidOf(args)));
    // Whatever can be removed is confirmed first, so a law must stand against it.
    return refusedWith(objectionTo(referred.member, context)?.says ?? CHANGED_MEANWHILE);
  }
  const id = memberIdIn(context.confirmed);
  const result = await context.roster.change({ kind: 'remove', id }, context.sender, context.key);
  if (!result.done) return refusedWith(result.broken.says);
  return {
    face: memberCard({
      title: `${result.name} is no member any more`,
      lines: ['From now on I show this person nothing.'],
    }),
  };
}

const CHANGED_MEANWHILE = 'The members changed meanwhile, so nothing was done. Please ask again.';
