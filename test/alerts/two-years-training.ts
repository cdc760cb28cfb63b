/** The training export of a day in the past: what was passed by then, and renewed only as far as it was by then. */
import { addDays } from '../../src/associations/calendar.ts';
import { type Day, type Row, type Table, tableOf } from '../../src/scoring/index.ts';
import { trainingRows } from '../../src/scoring/people/training-rows.ts';

/** People renew in the last weeks before the end. */
const MOST_DAYS_EARLY = 45;

export function trainingOn(day: Day, training: Table<'training'>): Table<'training'> {
  const passed = trainingRows(training).filter(({ completed }) => completed <= day);
  return tableOf(
    'training',
    passed.map((row): Row<'training'> => ({ ...row, expires: expiresAsOf(day, row) })),
  );
}

/** A certification runs for a year and is renewed for another: the sample knows only to when it runs in the end. */
function expiresAsOf(day: Day, { completed, expires, email, title }: Row<'training'>): Day | '' {
  if (!expires) return '';
  const early = [...`${email}${title}`].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % MOST_DAYS_EARLY;
  let end = expires;
  for (let earlier = yearBefore(end); earlier > completed!; earlier = yearBefore(earlier)) {
    if (addDays(earlier, -early) <= day) break;
    end = earlier;
  }
  return end;
}

const yearBefore = (day: Day): Day => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
