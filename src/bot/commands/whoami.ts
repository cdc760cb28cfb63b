import { z } from 'zod';
import { whoamiCard } from '../../../cards/index.ts';
import { identityOf } from '../access/find-member.ts';
import { hasName } from '../access/names.ts';
import { type Context, command } from './command.ts';
import { allowedTo, notAllowedTo, roleWords } from './member-words.ts';

export const whoami = command({
  id: 'whoami',
  summary: 'Show your roles and what you may see',
  examples: ['what am I allowed to see', 'who am I', 'may I see names of certified colleagues'],
  args: z.object({}),
  permission: 'scores',
  needsData: false,
  changes: false,
  run(_args, context) {
    const { member } = context;
    const knownBy = contactsOfAsker(context);
    return {
      face: whoamiCard({
        name: hasName(member) ? member.name : (context.sender.name ?? member.name),
        knownBy,
        roles: member.roles.length === 0 ? [] : [roleWords(member)],
        may: allowedTo(member),
        mayNot: notAllowedTo(member),
      }),
      sensitive: knownBy.length > 0,
    };
  },
});

/** The identity that speaks, and the address it is known by; nothing at the machine itself. */
function contactsOfAsker({ sender, member }: Context): readonly string[] {
  if (sender.platform === 'local') return [];
  return [identityOf(sender), ...(member.email === undefined ? [] : [member.email])];
}
