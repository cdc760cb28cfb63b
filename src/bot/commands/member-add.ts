/** Adding a member: the form, what can be wrong with it, and the answer. */
import { randomUUID } from 'node:crypto';
import { type MemberFormValues, memberCard, memberFormCard } from '../../../cards/index.ts';
import { contactOf } from '../access/contact.ts';
import type { Law } from '../access/laws.ts';
import type { Member } from '../access/member.ts';
import type { Context, Outcome } from './command.ts';
import { NO_ROLE } from './member-actions.ts';
import {
  heldAt,
  itemsOf,
  LONGEST,
  locationsIn,
  MALFORMED_LOCATION,
  type MemberArguments,
  rolesIn,
} from './member-arguments.ts';
import { allowedTo, ROLE_CHOICES, recognisedHow, roleWords } from './member-words.ts';
import { refusedWith } from './refused-with.ts';

type Errors = Readonly<Partial<Record<keyof MemberFormValues, string>>>;

/** The field a broken law is about; the others concern no field. */
const FIELD_OF: Partial<Record<Law, keyof MemberFormValues>> = { 'one-holder': 'contact', 'global-admin': 'roles' };

/** The form, with what was said already. */
export function memberForm(args: MemberArguments, errors: Errors = {}): Outcome {
  const { face, form } = memberFormCard({
    values: {
      name: args.name,
      contact: args.contact,
      roles: args.roles === undefined ? NO_ROLE : itemsOf(args.roles).join(','),
      locations: itemsOf(args.locations).join(', '),
    },
    errors,
    choices: ROLE_CHOICES,
    longest: LONGEST,
  });
  return { face, form };
}

export async function addMember(args: MemberArguments, { roster, sender, key }: Context): Promise<Outcome> {
  const member = memberFrom(args);
  if (!('id' in member)) return memberForm(args, member);
  const result = await roster.change({ kind: 'add', member }, sender, key);
  if (!result.done) {
    const field = FIELD_OF[result.broken.law];
    return field ? memberForm(args, { [field]: result.broken.says }) : refusedWith(result.broken.says);
  }
  const added = result.member ?? member;
  return {
    face: memberCard({
      title: `${added.name} is a member now: ${roleWords(added)}`,
      lines: [`May ${allowedTo(added).join('; ')}.`, recognisedHow(added)],
    }),
  };
}

/** Somebody new, or what is wrong with each field. */
function memberFrom(args: MemberArguments): Member | Errors {
  const contact = contactOf(args.contact ?? '');
  const roles = rolesIn(args);
  const locations = locationsIn(args);
  if (contact === null || roles === null || locations === null) {
    return {
      ...(contact === null && { contact: 'Give one e-mail address such as ana@contoso.com, or one identity.' }),
      ...(roles === null && { roles: 'Choose at least one.' }),
      ...(locations === null && { locations: MALFORMED_LOCATION }),
    };
  }
  // Left out in silence, it would look as if the person saw one location only.
  if (roles.length === 0 && locations !== 'all')
    return { locations: 'Locations limit a role. Choose one, or leave this empty.' };
  return {
    id: randomUUID(),
    name: args.name || contact.value,
    ...(contact.kind === 'email' ? { email: contact.value, identities: [] } : { identities: [contact.value] }),
    roles: heldAt(roles, locations),
  };
}
