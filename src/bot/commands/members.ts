import { membersCard } from '../../../cards/index.ts';
import { referredTo } from '../access/names.ts';
import { type Context, command, type Outcome } from './command.ts';
import { addMember, memberForm } from './member-add.ts';
import { type MemberArguments, memberArguments, rolesIn } from './member-arguments.ts';
import { confirmRemoval, editMember, removeMember } from './member-edit.ts';
import { contactsOf, roleWords } from './member-words.ts';

export const members = command({
  id: 'members',
  summary: 'Show who may use Seventy; add people, change what they may see, remove them',
  examples: [
    'who may use you',
    'add ana@contoso.com as executive report viewer',
    'make Ana an incentives admin',
    'link slack:T012:U045 to Ana',
    'remove Ana from the members',
  ],
  args: memberArguments,
  permission: 'members',
  needsData: false,
  changes: true,
  confidential: true,
  confirm: (args, context) => (args.action === 'remove' ? confirmRemoval(args, context) : null),
  run(args, context) {
    switch (args.action) {
      case undefined:
      case 'list':
        return list(args, context);
      case 'new':
        return memberForm(args);
      case 'add':
        return addMember(args, context);
      case 'remove':
        return removeMember(args, context);
      default:
        return editMember(args.action, args, context);
    }
  },
});

/** All members by name, or those who hold a role or are called so. */
function list(args: MemberArguments, { members: all }: Context): Outcome {
  const roles = rolesIn(args) ?? [];
  const called = args.member ? referredTo(all, args.member) : undefined;
  const named = called === undefined ? all : membersIn(called);
  const told = named
    .filter((member) => roles.length === 0 || member.roles.some(({ role }) => roles.includes(role)))
    .toSorted((left, right) => left.name.localeCompare(right.name, 'en'));
  return {
    face: membersCard({
      summary: told.length === 0 ? 'nobody yet' : told.length === 1 ? '1 person' : `${told.length} people`,
      lines: told.map((member) => ({
        name: member.name,
        roles: roleWords(member),
        contacts: contactsOf(member),
      })),
    }),
  };
}

function membersIn(referred: ReturnType<typeof referredTo>) {
  if (referred.kind === 'one') return [referred.member];
  return referred.kind === 'several' ? referred.members : [];
}
