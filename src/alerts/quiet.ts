/** When a subscription must be left alone. */
import { lastBefore, nextAfter, parseSchedule, timeOf } from './schedule.ts';
import { wallClock } from './schedule-zone.ts';
import type { Subscription } from './subscription.ts';

const SPAN = /^(\d{1,2})(?::(\d\d))?\s*(?:-|–|to)\s*(\d{1,2})(?::(\d\d))?$/;

/** `22:00-07:00`, `22-7` or `22 to 7` as quiet hours; null where it is none, or lasts no time at all. */
export function parseQuiet(text: string): NonNullable<Subscription['quiet']> | null {
  const [, hour, minute, toHour, toMinute] = SPAN.exec(text.trim()) ?? [];
  if (hour === undefined || toHour === undefined) return null;
  const [from, to] = [timeOf(hour, minute), timeOf(toHour, toMinute)];
  return from === null || to === null || from === to ? null : { from, to };
}

/**
 * From when on something may be sent that could be sent at `at`: after the snooze and outside the quiet hours, which may
 * span midnight.
 * @param at ISO instant
 * @returns an ISO instant; `at` itself where nothing stands against it
 */
export function heldUntil(subscription: Pick<Subscription, 'snoozedUntil' | 'quiet' | 'zone'>, at: string): string {
  const { snoozedUntil, quiet, zone } = subscription;
  const awake = snoozedUntil > at ? snoozedUntil : at;
  if (quiet === null) return awake;
  // Whichever of the two was last says what it is now. Compared by the clock instead, an hour that comes twice in autumn
  // would be quiet until the next day.
  const began = lastBefore(`daily ${quiet.from}`, zone, awake) ?? '';
  const ended = lastBefore(`daily ${quiet.to}`, zone, awake) ?? '';
  return began > ended ? (nextAfter(`daily ${quiet.to}`, zone, awake) ?? awake) : awake;
}

const MORNING = '09:00';
const DAY = 24 * 3_600_000;

/**
 * When somebody hears again who wants to be left alone until a day: in the morning, because at midnight they sleep; earlier
 * where their digest comes earlier.
 * @param day `YYYY-MM-DD`
 * @returns an ISO instant
 */
export function morningOf(day: string, { digest, zone }: Pick<Subscription, 'digest' | 'zone'>): string {
  const planned = parseSchedule(digest)?.time ?? MORNING;
  const mornings = `daily ${planned < MORNING ? planned : MORNING}`;
  // No zone is two days off.
  let at = new Date(Date.parse(day) - 2 * DAY).toISOString();
  do at = nextAfter(mornings, zone, at) ?? `${day}T${MORNING}:00.000Z`;
  while (wallClock(at, zone).day < day);
  return at;
}
