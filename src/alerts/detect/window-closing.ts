/**
 * Not enrolled: having qualified once in the current month or the five before suffices, and the last month that did is
 * about to leave that window (solutions partner pages of 2024).
 */
import { addDays, daysBetween } from '../../associations/calendar.ts';
import { DESIGNATIONS, type Designation, lastDayOf, type Month, monthLater } from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { alertKey } from '../keys.ts';
import { alert } from './about.ts';
import { shownIn } from './knowable.ts';
import { knownScore } from './runs.ts';
import type { AlertWorld, ScoredPartner } from './world.ts';

/** Full months besides the current one. */
export const MONTHS_BEFORE = 5;
const DAYS_BEFORE = 30;

export function windowClosing({ scores, program, today }: AlertWorld): Alert[] {
  if (scores === null) return [];
  return DESIGNATIONS.filter((id) => !program.enrolled.includes(id)).flatMap((id) => {
    const last = lastQualified(id, scores);
    if (last === null || last === scores.asOf) return [];
    const due = lastDayOf(monthLater(shownIn(last), MONTHS_BEFORE));
    const left = daysBetween(today, due);
    if (left < 0 || left >= DAYS_BEFORE) return [];
    return alert({
      key: alertKey('window-closing', id, last),
      designations: [id],
      since: addDays(due, 1 - DAYS_BEFORE),
      due,
      tone: 'warning',
      facts: { kind: 'window-closing', lastQualified: last },
    });
  });
}

function lastQualified(id: Designation, { asOf, scorecard }: ScoredPartner): Month | null {
  for (let back = 0; back <= MONTHS_BEFORE; back++) {
    const month = monthLater(asOf, -back);
    const score = knownScore(scorecard(month), id);
    if (score === null) return null;
    if (score.qualified) return month;
  }
  return null;
}
