/** How a designation stands against what qualifies: enough points, and something in every metric. */
import type { DesignationScore, MetricScore, Track, TrackScore } from '../../src/scoring/index.ts';
import { EPSILON } from '../../src/scoring/numbers.ts';
import { decimal } from './format.ts';
import { pointsInWords } from './units.ts';
import { metricName, PLURAL_METRICS } from './words.ts';

export const FULL_TOTAL = 100;

/** A total, and the one that qualifies. */
export type Total = Pick<TrackScore, 'total' | 'needed'>;

/** The track asked for, or else the one that counts. */
export function trackOf(score: DesignationScore, track: Track = score.track): TrackScore {
  return score.tracks.find((each) => each.track === track) ?? score;
}

/** One decimal, but never "70.0" for a total that is still short of 70. */
export function totalInWords(of: Total): string {
  return decimal(shownTotal(of));
}

function shownTotal({ total, needed }: Total): number {
  const rounded = Math.round(total * 10) / 10;
  return isShort({ total, needed }) ? Math.min(rounded, needed - 0.1) : rounded;
}

const isShort = ({ total, needed }: Total) => total < needed - EPSILON;

/** How far two totals are apart as they are shown, so that the figures on a card add up. */
export function shownDifference(before: Total, after: Total): number {
  return shownTotal(after) - shownTotal(before);
}

/** Points missing, so that shown total and shown shortfall add up; 0 when none are. */
export function shortfall(of: Total): number {
  return isShort(of) ? of.needed - shownTotal(of) : 0;
}

export function isFull({ points, max }: MetricScore): boolean {
  return points >= max - EPSILON;
}

/** Metrics without points: each of them alone keeps a designation from qualifying. */
export function blockers(metrics: readonly MetricScore[]): readonly MetricScore[] {
  return metrics.filter(({ points }) => points <= EPSILON);
}

/** "Usage growth is at zero", "Deployments are unknown". */
export function blockerInWords({ id, value }: MetricScore): string {
  const verb = PLURAL_METRICS.has(id) ? 'are' : 'is';
  return `${metricName(id)} ${verb} ${value === null ? 'unknown' : 'at zero'}`;
}

export interface Verdict {
  readonly words: string;
  readonly kind: 'qualified' | 'blocked' | 'short';
}

/** The one sentence that says whether it is enough. */
export function verdict(score: Omit<TrackScore, 'track'>): Verdict {
  if (score.qualified) return { words: 'Qualified', kind: 'qualified' };
  const missing = shortfall(score);
  const [first] = blockers(score.metrics);
  if (missing === 0 && first) return { words: `Blocked: ${blockerInWords(first)}`, kind: 'blocked' };
  return { words: `${pointsInWords(missing)} short of ${score.needed}`, kind: 'short' };
}
