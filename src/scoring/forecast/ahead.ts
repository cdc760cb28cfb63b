/** The portfolio as it will be when nothing changes. */
import type { Month } from '../ids.ts';
import { monthNumber } from '../months.ts';
import type { Portfolio } from '../portfolio.ts';
import { repeated } from './repeated.ts';

/**
 * The rows of the last full month come again in each of the months after it, in every monthly report. Training stays as it
 * is: expiries and retirements are judged by the day of the score. So `score(ahead(p, m, 12), …, later)` is the score of
 * any of the next twelve months if nothing changes: what is a year old leaves the comparison, what lapses is gone.
 * Later months than asked for may be in it as well; a score does not look at what is after its month.
 * @param asOf the last full month; what is written of later months is left out
 * @param months how many months, 0 or more
 */
export function ahead({ tables }: Portfolio, asOf: Month, months: number): Portfolio {
  const last = monthNumber(asOf);
  return {
    tables: Object.fromEntries(
      Object.entries(tables).map(([report, table]) => [report, repeated(table, last, months)]),
    ),
  };
}
