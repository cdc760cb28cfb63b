/** What a digest compares with. */
import { month as monthWords, weekdayName } from '../../../cards/index.ts';
import type { Subscription } from '../../alerts/subscription.ts';
import { dayOf } from '../../associations/calendar.ts';
import { type Day, type Designation, lastDayOf, monthBefore, type Scorecard } from '../../scoring/index.ts';
import type { Partner } from '../partner.ts';

export const SINCE = ['last-digest', 'last-month', 'last-import'] as const;
export type Since = (typeof SINCE)[number];

export interface Before {
  /** "September 2026", "the last import", "the last one on Mon 16 November 2026". */
  readonly words: string;
  readonly day: Day;
  /** What was told then; null for a designation that was not. */
  total(designation: Designation): number | null;
  /** What that may have been made from, the likeliest first. */
  readonly scorecards: readonly Scorecard[];
}

/** Where there was no digest or no earlier import, since the month before. */
export async function beforeOf(
  since: Since,
  partner: Partner,
  last: Subscription['lastDigest'] | undefined,
): Promise<Before> {
  if (since === 'last-digest' && last) return sinceDigest(partner, last);
  const imported = since === 'last-import' ? await partner.beforeLastImport() : null;
  if (imported) {
    const day = dayOf(partner.imports.at(-1)?.at ?? '');
    return { words: 'the last import', day, total: totalIn(imported), scorecards: [imported] };
  }
  const month = monthBefore(partner.asOf);
  const scorecard = partner.scorecard(month);
  return { words: monthWords(month), day: lastDayOf(month), total: totalIn(scorecard), scorecards: [scorecard] };
}

/** The same month may have been told by the data of then: what an import since brought is told as moved. */
async function sinceDigest(partner: Partner, { at, asOf, totals }: NonNullable<Subscription['lastDigest']>) {
  const day = dayOf(at);
  const earlier = await partner.beforeLastImport();
  return {
    words: `the last one on ${weekdayName(day)}`,
    day,
    total: (designation: Designation) => totals[designation] ?? null,
    scorecards: [partner.scorecard(asOf), ...(earlier ? [earlier] : [])],
  };
}

const totalIn =
  ({ designations }: Scorecard) =>
  (id: Designation): number | null =>
    designations.find((score) => score.id === id)?.total ?? null;
