/** Numbers, months and days as people write them. Blanks inside a figure do not break. */
import { dayInWords, isDay } from '../../src/associations/calendar.ts';
import type { Day, Month } from '../../src/scoring/index.ts';

const ONE_DECIMAL = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
export const BLANK = '\u00a0';
const MINUS = '\u2212';

/** `3.333` -> "3.3", `1234` -> "1,234.0". */
export function decimal(value: number): string {
  return typographic(ONE_DECIMAL.format(withoutNegativeZero(value, 10)));
}

/** `1240` -> "1,240"; decimals are rounded. */
export function whole(value: number): string {
  return typographic(WHOLE.format(withoutNegativeZero(value, 1)));
}

/** With its sign: "+4", "−2", "0". */
export function signed(value: number, format: (value: number) => string = whole): string {
  const shown = format(value);
  return value > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
}

/** "$1,240"; the sign before the dollar, and always shown. */
export function signedDollars(value: number): string {
  return signed(value).replace(/^([+\u2212]?)/, '$1$');
}

/** "7.2 %". */
export function percent(value: number): string {
  return `${decimal(value)}${BLANK}%`;
}

/** `2026-10` -> "October 2026". Anything else comes back as it is. */
export function monthName(month: Month): string {
  const start = startOf(month);
  return start ? MONTH.format(start) : month;
}

/** `2026-10` -> "Oct 26", for tables. */
export function shortMonth(month: Month): string {
  const start = startOf(month);
  // Not Intl's own short form: it says "Sept", which breaks the column.
  return start ? `${SHORT_MONTH.format(start).slice(0, 3)}${BLANK}${month.slice(2, 4)}` : month;
}

/** `2027-05-31` -> "31 May 2027". Anything else comes back as it is. */
export function dayName(day: Day): string {
  return isDay(day) ? dayInWords(day).replace(' ', BLANK) : day;
}

/** `2026-12-03` -> "Thu 3 December 2026", for days on which somebody has to act. Anything else comes back as it is. */
export function weekdayName(day: Day): string {
  const name = dayName(day);
  return name === day ? day : `${WEEKDAY.format(new Date(`${day}T00:00:00Z`))}${BLANK}${name}`;
}

function startOf(month: Month): Date | null {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? new Date(`${month}-01T00:00:00Z`) : null;
}

function withoutNegativeZero(value: number, steps: number): number {
  return Math.round(value * steps) === 0 ? 0 : value;
}

function typographic(figure: string): string {
  return figure.replace('-', MINUS);
}
