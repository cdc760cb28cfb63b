/** Months as they are written under a line, where there is little room. */
import type { Month } from '../scoring/index.ts';

const SHORT = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const LONG = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const startOf = (month: Month) => new Date(`${month}-01T00:00:00Z`);

export const longMonth = (month: Month): string => LONG.format(startOf(month));

export interface MonthLabel {
  /** Where among the months. */
  readonly index: number;
  /** One or two lines; the year stands under the first month and wherever it changes. */
  readonly lines: readonly string[];
}

/**
 * Every month where there is room, else every second, third and so on, counted from `anchor`, which is always named.
 * @param anchor index of the month that must not be left out
 * @param most how many can be read side by side
 */
export function monthLabels(months: readonly Month[], anchor: number, most: number): readonly MonthLabel[] {
  const step = Math.max(1, Math.ceil(months.length / most));
  const chosen = months.map((month, index) => ({ month, index })).filter(({ index }) => (index - anchor) % step === 0);
  return chosen.map(({ month, index }, place) => {
    // Not Intl's own short form: it says "Sept".
    const name = SHORT.format(startOf(month)).slice(0, 3);
    const year = month.slice(0, 4);
    const before = chosen[place - 1]?.month.slice(0, 4);
    return { index, lines: year === before ? [name] : [name, year] };
  });
}
