/**
 * When a digest comes: `daily 09:00`, `weekdays 09:00`, `weekly monday 09:00`, `monthly 20 09:00`, on the clock of a zone.
 * Where the clocks change, a time that does not exist comes at the next that does, and one that exists twice comes once,
 * at its first.
 */
import { Cron } from 'croner';
import { zoneInWords } from './schedule-zone.ts';

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** Every month has this day. */
const LAST_MONTHLY_DAY = 28;

/** `time` is `HH:MM`; `day` of a month is 1 to 28. */
export type Schedule =
  | { readonly every: 'day' | 'weekday'; readonly time: string }
  | { readonly every: 'week'; readonly day: Weekday; readonly time: string }
  | { readonly every: 'month'; readonly day: number; readonly time: string };

const TEXT = /^(daily|weekdays|weekly|monthly)(?: ([a-z]{3,9}|\d{1,2}(?=$| )))?(?: (\d{1,2})(?::(\d\d))?)?$/;
const USUAL = { day: 'monday', hour: '9' } as const;

/**
 * Reads a schedule leniently: case, a short weekday ("mon"), an hour without minutes and what is left out ("weekly" is
 * Monday at 09:00) are understood.
 * @returns null where it is none
 */
export function parseSchedule(text: string): Schedule | null {
  const [, every, named, ...clock] = TEXT.exec(text.trim().toLowerCase().replace(/\s+/g, ' ')) ?? [];
  // A number alone is the hour, unless a day of the month is what is asked for.
  const hourAlone = named !== undefined && every !== 'monthly' && /^\d/.test(named);
  if (hourAlone && clock[0] !== undefined) return null;
  const [day, hour = USUAL.hour, minute = '00'] = hourAlone ? [undefined, named] : [named, ...clock];
  const time = timeOf(hour, minute);
  if (time === null) return null;
  switch (every) {
    case 'daily':
    case 'weekdays':
      return day === undefined ? { every: every === 'daily' ? 'day' : 'weekday', time } : null;
    case 'weekly': {
      const weekday = WEEKDAYS.find((one) => one.startsWith(day ?? USUAL.day));
      return weekday ? { every: 'week', day: weekday, time } : null;
    }
    case 'monthly': {
      const number = Number(day ?? 1);
      return number >= 1 && number <= LAST_MONTHLY_DAY ? { every: 'month', day: number, time } : null;
    }
    default:
      return null;
  }
}

/** `7`, `05` -> `07:05`; null where no clock shows it. */
export function timeOf(hour: string, minute = '00'): string | null {
  return Number(hour) <= 23 && Number(minute) <= 59 ? `${hour.padStart(2, '0')}:${minute}` : null;
}

/** A schedule as subscriptions keep it. */
export function scheduleText(schedule: Schedule): string {
  switch (schedule.every) {
    case 'day':
      return `daily ${schedule.time}`;
    case 'weekday':
      return `weekdays ${schedule.time}`;
    case 'week':
      return `weekly ${schedule.day} ${schedule.time}`;
    case 'month':
      return `monthly ${schedule.day} ${schedule.time}`;
  }
}

/**
 * The first time after an ISO instant, and never at it.
 * @param text as `parseSchedule` reads it
 * @param zone IANA
 * @returns an ISO instant; null where the text is no schedule
 */
export function nextAfter(text: string, zone: string, after: string): string | null {
  return cronOf(text, zone)?.nextRun(new Date(after))?.toISOString() ?? null;
}

/** The last time before an ISO instant or at it, so that there is none between the two; null as with `nextAfter`. */
export function lastBefore(text: string, zone: string, at: string): string | null {
  // The library's own "previous" leaves out the instant itself; it counts whole seconds.
  const [last] = cronOf(text, zone)?.previousRuns(1, new Date(Date.parse(at) + 1000)) ?? [];
  if (last === undefined || last.toISOString() <= at) return last?.toISOString() ?? null;
  return cronOf(text, zone)?.previousRuns(1, new Date(at))[0]?.toISOString() ?? null;
}

/** "every Monday at 09:00, Berlin time"; empty where the text is no schedule. */
export function scheduleInWords(text: string, zone: string): string {
  const schedule = parseSchedule(text);
  return schedule === null ? '' : `${every(schedule)} at ${schedule.time}, ${zoneInWords(zone)}`;
}

function every(schedule: Schedule): string {
  switch (schedule.every) {
    case 'day':
      return 'every day';
    case 'weekday':
      return 'every day from Monday to Friday';
    case 'week':
      return `every ${schedule.day[0]?.toUpperCase()}${schedule.day.slice(1)}`;
    case 'month':
      return `on day ${schedule.day} of every month`;
  }
}

function cronOf(text: string, zone: string): Cron | null {
  const schedule = parseSchedule(text);
  // Paused: it computes times and sets no timer.
  return schedule && new Cron(patternOf(schedule), { timezone: zone, mode: '5-part', paused: true });
}

function patternOf(schedule: Schedule): string {
  const [hour, minute] = schedule.time.split(':').map(Number);
  const at = `${minute} ${hour}`;
  switch (schedule.every) {
    case 'day':
      return `${at} * * *`;
    case 'weekday':
      return `${at} * * 1-5`;
    case 'week':
      return `${at} * * ${WEEKDAYS.indexOf(schedule.day)}`;
    case 'month':
      return `${at} ${schedule.day} * *`;
  }
}
