/** Calendar months as numbers, so that "a year before" is a subtraction. */
import type { Day, Month } from './ids.ts';

/** Whether a text is a month such as `2026-07`, within 2000 to 2099. */
export function isMonth(text: string): boolean {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(text);
}

/** Months since year 0. */
export function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function monthText(number: number): Month {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

export function monthBefore(month: Month): Month {
  return monthLater(month, -1);
}

/** @param months negative for earlier ones */
export function monthLater(month: Month, months: number): Month {
  return monthText(monthNumber(month) + months);
}

/** The `count` months that end with `month`, oldest first. */
export function monthsUpTo(month: Month, count: number): Month[] {
  const last = monthNumber(month);
  return Array.from({ length: count }, (_, index) => monthText(last - count + 1 + index));
}

/** `2026-02` -> `2026-02-28`. */
export function lastDayOf(month: Month): Day {
  const number = monthNumber(month);
  const days = new Date(Date.UTC(Math.floor(number / 12), (number % 12) + 1, 0)).getUTCDate();
  return `${month}-${String(days).padStart(2, '0')}`;
}
