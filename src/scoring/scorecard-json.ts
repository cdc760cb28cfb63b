/** A scorecard as outsiders read it. */
import type { MetricScore, Scorecard } from './scorecard.ts';

/** The stable JSON form: both tracks with their totals, and the metrics of the track that counts. */
export function scorecardJson({ asOf, ruleSet, partner, designations }: Scorecard) {
  return {
    asOf,
    ruleSet,
    partner,
    designations: designations.map(({ id, track, total, qualified, tracks, metrics }) => ({
      id,
      track,
      total,
      qualified,
      tracks: tracks.map((scored) => ({ track: scored.track, total: scored.total })),
      metrics: metrics.map(metricJson),
    })),
  };
}
export type ScorecardJson = ReturnType<typeof scorecardJson>;

function metricJson({ pointsPerUnit: _, ...metric }: MetricScore) {
  return metric;
}
