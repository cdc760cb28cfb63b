/** The thirty months of the sample: a score looks back 24 months, a six-month trend needs six more. */
import type { Day, Month } from '../../src/scoring/ids.ts';
import { monthNumber, monthText } from '../../src/scoring/months.ts';

export const FIRST: Month = '2024-05';
export const LAST: Month = '2026-10';

export const MONTHS: readonly Month[] = Array.from({ length: monthNumber(LAST) - monthNumber(FIRST) + 1 }, (_, index) =>
  monthText(monthNumber(FIRST) + index),
);

/** How Partner Center writes a month in most reports. */
export function firstDay(month: Month): Day {
  return `${month}-01`;
}

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How the Business applications reports write a month: `October, 2026`. */
export function fiscalMonthName(month: Month): string {
  return `${NAMES[monthNumber(month) % 12]}, ${month.slice(0, 4)}`;
}

/** The same day so many years later; the sample has no 29 February. */
export function yearsLater(day: Day, years: number): Day {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
