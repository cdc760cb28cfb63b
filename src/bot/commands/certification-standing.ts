/** Whether a certification can still be earned, and until when it counts for those who have it. */
import { dayName } from '../../../cards/index.ts';
import type { Certification, Day } from '../../scoring/index.ts';

export const countsNoMore = ({ countsUntil }: Certification, today: Day): boolean =>
  countsUntil !== null && countsUntil < today;

/** "MS-900 counts until 31 March 2027"; undefined where no end is known. */
export function lastDayInWords(certification: Certification, today: Day): string | undefined {
  const { id, countsUntil } = certification;
  if (countsUntil === null) return undefined;
  return countsNoMore(certification, today)
    ? `${id} counts no more: it counted until ${dayName(countsUntil)}`
    : `${id} counts until ${dayName(countsUntil)}`;
}

/** The same with the day of its retirement, in a sentence or two. */
export function standingInWords(certification: Certification, today: Day): string {
  const { id, title, retiredOn, countsUntil } = certification;
  const named = `${id} (${title})`;
  if (retiredOn === null) return `${named} is not retired: it counts as long as a person's own certificate is valid.`;
  const retired = `${named} ${retiredOn < today ? 'was retired' : 'retires'} on ${dayName(retiredOn)}.`;
  if (countsUntil === null) return retired;
  const until = dayName(countsUntil);
  if (countsNoMore(certification, today)) return `${retired} It counted until ${until} and counts for nobody now.`;
  return `${retired} For those who have it, it counts until ${until}, and no longer than their certificate is valid.`;
}
