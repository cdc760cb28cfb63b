/** What the times people name mean on the day they are named. */
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { endOfMonth } from 'date-fns/endOfMonth';
import { endOfQuarter } from 'date-fns/endOfQuarter';
import { endOfYear } from 'date-fns/endOfYear';
import { formatISO } from 'date-fns/formatISO';
import type { Day, Month } from '../../../scoring/index.ts';
import type { EntityValues, TimeUnit } from '../entity.ts';

const DAYS: Readonly<Record<TimeUnit, number>> = { day: 1, week: 7, month: 30, quarter: 90, year: 365 };
const MONTHS: Readonly<Record<TimeUnit, number>> = { day: 1 / 30, week: 7 / 30, month: 1, quarter: 3, year: 12 };

/** Nobody plans further ahead than ten years; `people` takes no more. */
const MOST_DAYS = 3_660;

export function daysOf({ unit, count }: EntityValues['length']): number {
  return Math.min(MOST_DAYS, DAYS[unit] * count);
}

/** At least one. */
export function monthsOf({ unit, count }: EntityValues['length']): number {
  return Math.max(1, Math.round(MONTHS[unit] * count));
}

/** Days from `today` to the end of this or the next month, quarter or year; undefined for what is past. */
export function daysToEndOf({ which, unit }: EntityValues['period'], today: Day): number | undefined {
  if (which === 'last') return undefined;
  const now = asDate(today);
  const start = which === 'this' ? now : unit === 'week' ? addDays(now, 7) : addMonths(now, Math.max(1, MONTHS[unit]));
  const end = {
    day: start,
    week: addDays(start, (7 - start.getDay()) % 7),
    month: endOfMonth(start),
    quarter: endOfQuarter(start),
    year: endOfYear(start),
  }[unit];
  return Math.max(1, differenceInCalendarDays(end, now));
}

/** Days from `today` to the end of a month or quarter, the coming one of that name when no year is said. */
export function daysToEndOfMonth({ month, through = month, year }: EntityValues['month'], today: Day): number {
  const now = asDate(today);
  const thisYear = now.getFullYear();
  const named = year ?? (through < now.getMonth() + 1 ? thisYear + 1 : thisYear);
  return Math.min(MOST_DAYS, Math.max(1, differenceInCalendarDays(endOfMonth(new Date(named, through - 1, 1)), now)));
}

/** The most recent month of that name that has begun. */
export function pastMonth({ month, year }: EntityValues['month'], today: Day): Month {
  const now = asDate(today);
  const thisYear = now.getFullYear();
  return monthText(new Date(year ?? (month > now.getMonth() + 1 ? thisYear - 1 : thisYear), month - 1, 1));
}

/** The last of the months that began with the one above; it may lie ahead. */
export function lastPastMonth(value: EntityValues['month'], today: Day): Month {
  const { month, through = month } = value;
  return monthText(addMonths(asDate(`${pastMonth(value, today)}-01`), through - month));
}

/** The day on which a month has become a full one. */
export function firstDayAfter(month: Month): Day {
  return `${monthText(addMonths(asDate(`${month}-01`), 1))}-01`;
}

/** How many full months lie between the start of `from` and the current month. At least one. */
export function monthsSince(from: Month, today: Day): number {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const now = asDate(today);
  return Math.max(1, (now.getFullYear() - year) * 12 + (now.getMonth() + 1 - month));
}

/** The month in which a period began: "last quarter" began three months before the current month. */
export function startOfPeriod({ which, unit }: EntityValues['period'], today: Day): Month {
  const now = asDate(today);
  if (which === 'this' && unit === 'year') return monthText(new Date(now.getFullYear(), 0, 1));
  return monthText(
    addMonths(new Date(now.getFullYear(), now.getMonth(), 1), which === 'last' ? -Math.max(1, MONTHS[unit]) : 0),
  );
}

function asDate(day: Day): Date {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

function monthText(date: Date): Month {
  return asDay(date).slice(0, 7);
}

export const asDay = (date: Date): Day => formatISO(date, { representation: 'date' });
