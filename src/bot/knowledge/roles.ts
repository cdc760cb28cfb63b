import { joined } from '../../../cards/index.ts';
import { allowedTo, roleWords } from '../commands/member-words.ts';
import type { Tell } from './own.ts';

/** The roles of the asker, and what they give here. */
export const roles: Tell = (_asked, { member }) => ({
  says: `Here you have ${roleWords(member)}: you may ${joined(allowedTo(member), 'and')}.`,
});
