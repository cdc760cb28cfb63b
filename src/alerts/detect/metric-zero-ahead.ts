/** A metric will be at zero next month if nothing changes. */
import { DESIGNATIONS, lastDayOf, METRICS } from '../../scoring/index.ts';
import type { Alert } from '../alert.ts';
import { alertKey } from '../keys.ts';
import { alert } from './about.ts';
import { causesOf } from './causes.ts';
import { knownSince } from './knowable.ts';
import { isZero } from './metric-zero.ts';
import { nextMonth } from './next-month.ts';
import { knownMetric } from './runs.ts';
import type { AlertWorld } from './world.ts';

export function metricZeroAhead({ scores, today }: AlertWorld): Alert[] {
  if (scores === null) return [];
  const change = nextMonth(scores, today);
  const month = change.after.asOf;
  return DESIGNATIONS.flatMap((id) =>
    METRICS.flatMap((metric) => {
      const [now, next] = [knownMetric(change.before, id, metric), knownMetric(change.after, id, metric)];
      if (now === null || next === null || isZero(now) || !isZero(next)) return [];
      return alert({
        key: alertKey('metric-zero-ahead', id, metric, month),
        designations: [id],
        since: knownSince(scores.asOf, today),
        due: lastDayOf(month),
        tone: 'warning',
        facts: {
          kind: 'metric-zero-ahead',
          metric,
          month,
          before: now.metric.points,
          because: causesOf(change, [now.score, next.score], -1, metric),
          disqualifies: now.score.qualified && !next.score.qualified,
        },
      });
    }),
  );
}
