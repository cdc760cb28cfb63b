import type { Tell } from './own.ts';
import { inWords, peopleWith } from './people-told.ts';

/** Whose certifications would count if their Learn profiles were linked to one of our locations. */
export const unlinkedPeople: Tell = (asked, context) => {
  const told = peopleWith(({ reason }) => reason === 'not-linked', asked, context);
  if (told.length === 0) return { says: 'In your exports everybody with a certification of the lists is linked.' };
  const says = `Not linked in your exports, so not counted: ${inWords(told, context)}.`;
  return { says, ...(context.seesNames && { sensitive: true }) };
};
