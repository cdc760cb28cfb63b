/** When something is known that the data of a month tells. */
import { type Day, type Month, monthLater } from '../../scoring/index.ts';

/** Exports of a month are normally complete by the 20th of the next one (Partner Center's refresh days). */
const COMPLETE_ON = '20';

export const completeOn = (month: Month): Day => `${monthLater(month, 1)}-${COMPLETE_ON}`;

/**
 * The month in which Partner Center shows the score of a month's figures: it compares the last full month (solutions
 * partner pages), so what it shows in May is made of April.
 */
export const shownIn = (month: Month): Month => monthLater(month, 1);

/** The day from which what a month's exports tell could be known: today where they came early. */
export function knownSince(month: Month, today: Day): Day {
  const complete = completeOn(month);
  return complete < today ? complete : today;
}
