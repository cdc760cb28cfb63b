/** Calendar days as `YYYY-MM-DD`, and business days: Monday to Friday without the holidays of the settings. */
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { isWeekend } from 'date-fns/isWeekend';
import { parseISO } from 'date-fns/parseISO';
import type { Day } from '../scoring/index.ts';

const dayOfDate = (date: Date): Day => formatISO(date, { representation: 'date' });

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isValid(parseISO(text));

/** `2026-11-25` -> "25 November 2026", for sentences. */
export const dayInWords = (day: Day): string => format(parseISO(day), 'd MMMM yyyy');

/** The day an ISO instant falls on, in UTC like every day of Seventy. */
export const dayOf = (instant: string): Day => instant.slice(0, 10);

/** @param days whole days, negative for earlier ones */
export const addDays = (from: Day, days: number): Day => dayOfDate(addDaysToDate(parseISO(from), days));

/** Whole days from one day to another, negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(parseISO(to), parseISO(from));

export const isBusinessDay = (day: Day, holidays: readonly Day[]): boolean =>
  !isWeekend(parseISO(day)) && !holidays.includes(day);

/**
 * The last of `days` business days after a day: the day itself is not counted, as a term begins on the day after.
 * @param days 0 or more; 0 is the day itself
 */
export function addBusinessDays(from: Day, days: number, holidays: readonly Day[]): Day {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day, holidays)) left -= 1;
  }
  return day;
}

/** Business days after `from` up to and with `to`, negative where `to` is earlier. */
export function businessDaysBetween(from: Day, to: Day, holidays: readonly Day[]): number {
  if (to < from) return -businessDaysBetween(to, from, holidays);
  const days = Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1));
  return days.filter((day) => isBusinessDay(day, holidays)).length;
}
