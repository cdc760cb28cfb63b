/** When somebody wants to hear, as far as they said it. */
import { parseSchedule, type Schedule, scheduleText } from '../../../alerts/schedule.ts';
import type { Preferences } from '../../alerts/alert-desk.ts';

export const USUAL_DIGEST = 'weekly monday 09:00';
export const wrongSchedule = (said: string): string =>
  `I cannot read “${said}” as a time to write. Say it like “every Monday at 9”, “every day at 8:30” or “on the 20th at 9”.`;

const TIME_ALONE = /^(\d{1,2}):(\d\d)$/;

/**
 * What is left out is as it was: "18:00" is another time of the same days, "daily" the same time of other days.
 * @param before the digest so far, empty where there is none
 * @returns null where it cannot be read
 */
export function scheduleSaid(said: string, before: string): Pick<Preferences, 'atOnce' | 'digest'> | null {
  const text = said.trim().toLowerCase();
  if (text === 'at-once') return { atOnce: true };
  if (text === 'off') return { digest: '' };
  const known = parseSchedule(before === '' ? USUAL_DIGEST : before);
  const read = TIME_ALONE.test(text)
    ? withTime(known, text)
    : (parseSchedule(`${text} ${known?.time}`) ?? parseSchedule(text));
  return read && { digest: scheduleText(read) };
}

function withTime(schedule: Schedule | null, time: string): Schedule | null {
  const clock = parseSchedule(`daily ${time}`);
  return schedule && clock && { ...schedule, time: clock.time };
}
