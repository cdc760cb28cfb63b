import type { Day } from '../../scoring/index.ts';

const TIME = String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d\d:?\d\d)?`;
const ISO = new RegExp(String.raw`^(\d{4})-(\d\d)-(\d\d)(?:[T ]${TIME})?$`, 'i');
const AMERICAN = new RegExp(String.raw`^(\d{1,2})/(\d{1,2})/(\d{4})(?:[T ]${TIME})?$`, 'i');

/**
 * A calendar day as Partner Center writes it: `2026-07-01` or `7/1/2026` (month first), each with or without a time,
 * which is dropped as written, without turning it into another time zone.
 * @returns null when it is neither, or no day of the calendar
 */
export function readDay(text: string): Day | null {
  const iso = ISO.exec(text);
  if (iso) return calendarDay(iso[1]!, iso[2]!, iso[3]!);
  const american = AMERICAN.exec(text);
  if (american) return calendarDay(american[3]!, american[1]!.padStart(2, '0'), american[2]!.padStart(2, '0'));
  return null;
}

/** As `readDay`; an empty cell stays empty (a certification without expiry). */
export function readOptionalDay(text: string): Day | null {
  return text === '' ? '' : readDay(text);
}

function calendarDay(year: string, month: string, day: string): Day | null {
  const written = `${year}-${month}-${day}`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(written) ? written : null;
}
