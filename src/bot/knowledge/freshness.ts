import { dayName, month } from '../../../cards/index.ts';
import { dayOf } from '../../associations/calendar.ts';
import type { Tell } from './own.ts';

/** Up to when our data goes, and when it came. */
export const freshness: Tell = (_asked, { partner: { asOf, imports, sample } }) => {
  const last = imports.at(-1);
  const came = last ? `, imported on ${dayName(dayOf(last.at))}` : '';
  return { says: `${sample ? 'The sample data' : 'Your data'} here goes to ${month(asOf)}${came}.` };
};
