import { addDays } from '../../associations/calendar.ts';
import type { Tell } from './own.ts';
import { inWords, peopleWith } from './people-told.ts';

const DAYS = 90;

/** What runs out soon of that which counts now. */
export const expiringCertifications: Tell = (asked, context) => {
  const last = addDays(context.today, DAYS);
  const told = peopleWith(
    ({ counts, until }) => counts && until !== null && until >= context.today && until <= last,
    asked,
    context,
  );
  if (told.length === 0) return { says: `Nothing that counts runs out in the next ${DAYS} days.` };
  const says = `Running out in the next ${DAYS} days: ${inWords(told, context)}.`;
  return { says, ...(context.seesNames && { sensitive: true }) };
};
