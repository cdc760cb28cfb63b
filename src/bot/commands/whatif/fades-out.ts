/** What a loss costs only later: months in which a customer was still there count on for a while. */
import { setImmediate } from 'node:timers/promises';
import type { FadesOut } from '../../../../cards/index.ts';
import { type Designation, forecast, type Month, type Portfolio } from '../../../scoring/index.ts';
import { LEAST_SHOWN } from '../../../scoring/numbers.ts';

const MONTHS = 12;

/**
 * Of each designation the month of the next year in which the changes cost most, where that is more than they cost now. Both
 * sides are the scores if nothing else changes.
 */
export async function fadesOut(
  before: Portfolio,
  after: Portfolio,
  asOf: Month,
  of: readonly Designation[],
): Promise<readonly FadesOut[]> {
  await setImmediate();
  const then = forecast(before, asOf, MONTHS);
  await setImmediate();
  const now = forecast(after, asOf, MONTHS);
  return of.flatMap((designation): FadesOut[] => {
    const differences = now.map((card, month) => {
      const total = (own: typeof card) => own.designations.find(({ id }) => id === designation)?.total ?? 0;
      return { designation, month: card.asOf, points: total(card) - total(then[month]!) };
    });
    const today = differences[0]!;
    const worst = differences.reduce((least, each) => (each.points < least.points - LEAST_SHOWN ? each : least), today);
    return worst === today ? [] : [worst];
  });
}
