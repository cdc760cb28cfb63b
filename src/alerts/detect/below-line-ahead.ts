/** A designation will be under a line next month if nothing changes. */
import { DESIGNATIONS, lastDayOf } from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { alertKey } from '../keys.ts';
import { alert } from './about.ts';
import { isBelow } from './below-line.ts';
import { causesOf } from './causes.ts';
import { knownSince } from './knowable.ts';
import { nextMonth } from './next-month.ts';
import { knownScore } from './runs.ts';
import type { AlertWorld } from './world.ts';

export function belowLineAhead({ scores, lines, today }: AlertWorld): Alert[] {
  if (scores === null) return [];
  const change = nextMonth(scores, today);
  const month = change.after.asOf;
  return DESIGNATIONS.flatMap((id) => {
    const [now, next] = [knownScore(change.before, id), knownScore(change.after, id)];
    if (now === null || next === null) return [];
    const crossed = lines.filter((line) => !isBelow(now, line) && isBelow(next, line));
    return crossed.map((line) =>
      alert({
        key: alertKey('below-line-ahead', id, line, month),
        designations: [id],
        since: knownSince(scores.asOf, today),
        due: lastDayOf(month),
        tone: 'warning',
        facts: {
          kind: 'below-line-ahead',
          line,
          month,
          total: next.total,
          before: now.total,
          because: causesOf(change, [now, next], -1),
          disqualifies: now.qualified && !next.qualified,
        },
      }),
    );
  });
}
