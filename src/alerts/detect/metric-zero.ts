/** A metric is at zero, which bars the designation whatever its total, and was not before. */
import { DESIGNATIONS, METRICS } from '../../scoring/index.ts';
import { EPSILON } from '../../scoring/numbers.ts';
import type { Alert } from '../alert.ts';
import { alertKey } from '../keys.ts';
import { alert } from './about.ts';
import { causesOf } from './causes.ts';
import { knownSince } from './knowable.ts';
import { type KnownMetric, knownMetric, runOf } from './runs.ts';
import type { AlertWorld } from './world.ts';

export const isZero = ({ metric }: KnownMetric): boolean => metric.points <= EPSILON;

export function metricZero({ scores, today }: AlertWorld): Alert[] {
  if (scores === null) return [];
  return DESIGNATIONS.flatMap((id) =>
    METRICS.flatMap((metric) => {
      const run = runOf(scores, (card) => knownMetric(card, id, metric), isZero);
      if (run === null) return [];
      const { first, before, now } = run;
      // What pushed it to zero is what happened in that month; what came later is not why.
      const then = scores.scorecard(first);
      const change = { before: scores.scorecard(run.lastBefore), after: then, portfolio: scores.portfolio };
      const score = knownMetric(then, id, metric)?.score ?? now.score;
      return alert({
        key: alertKey('metric-zero', id, metric, first),
        designations: [id],
        since: knownSince(first, today),
        tone: 'bad',
        facts: {
          kind: 'metric-zero',
          metric,
          before: before.metric.points,
          total: now.score.total,
          because: causesOf(change, [before.score, score], -1, metric),
          disqualifies: before.score.qualified && !now.score.qualified,
        },
      });
    }),
  );
}
