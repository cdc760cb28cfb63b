/** A stretch of days as people say it. */
import { dayName, month } from '../../../../cards/index.ts';
import { type Day, lastDayOf } from '../../../scoring/index.ts';

export interface Span {
  /** The first day. */
  readonly since?: Day | undefined;
  /** The last day. */
  readonly until?: Day | undefined;
}

/** " in October 2026", " since 1 July 2026"; nothing where no stretch is asked for. */
export function spanInWords({ since, until }: Span): string {
  if (since === undefined) return until === undefined ? '' : ` until ${dayName(until)}`;
  if (until === undefined) return ` since ${dayName(since)}`;
  if (since === until) return ` on ${dayName(since)}`;
  const year = since.slice(0, 4);
  if (since === `${year}-01-01` && until === `${year}-12-31`) return ` in ${year}`;
  const named = since.slice(0, 7);
  if (since === `${named}-01` && until === lastDayOf(named)) return ` in ${month(named)}`;
  return ` from ${dayName(since)} to ${dayName(until)}`;
}
