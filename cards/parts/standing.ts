/** How a designation stands against what qualifies: 70 points, and something in every metric. */
import type { DesignationScore, MetricScore, Track, TrackScore } from '../../src/scoring/index.ts';
import { decimal } from './format.ts';
import { pointsInWords } from './units.ts';
import { metricName, PLURAL_METRICS } from './words.ts';

export const QUALIFYING_TOTAL = 70;
export const FULL_TOTAL = 100;
/** Totals and points are sums of fractions. */
const EXACT = 1e-9;

/** The track asked for, or else the one that counts. */
export function trackOf(score: DesignationScore, track: Track = score.track): TrackScore {
  return score.tracks.find((each) => each.track === track) ?? score;
}

/** One decimal, but never "70.0" for a total that is still below 70. */
export function totalInWords(total: number): string {
  return decimal(shownTotal(total));
}

function shownTotal(total: number): number {
  const rounded = Math.round(total * 10) / 10;
  return isShort(total) ? Math.min(rounded, QUALIFYING_TOTAL - 0.1) : rounded;
}

const isShort = (total: number) => total < QUALIFYING_TOTAL - EXACT;

/** How far two totals are apart as they are shown, so that the figures on a card add up. */
export function shownDifference(before: number, after: number): number {
  return shownTotal(after) - shownTotal(before);
}

/** Points missing to 70, so that shown total and shown shortfall add up; 0 when none are. */
export function shortfall(total: number): number {
  return isShort(total) ? QUALIFYING_TOTAL - shownTotal(total) : 0;
}

export function isFull({ points, max }: MetricScore): boolean {
  return points >= max - EXACT;
}

/** Metrics without points: each of them alone keeps a designation from qualifying. */
export function blockers(metrics: readonly MetricScore[]): readonly MetricScore[] {
  return metrics.filter(({ points }) => points <= EXACT);
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
export function verdict({ total, qualified, metrics }: Pick<TrackScore, 'total' | 'qualified' | 'metrics'>): Verdict {
  if (qualified) return { words: 'Qualified', kind: 'qualified' };
  const missing = shortfall(total);
  const [first] = blockers(metrics);
  if (missing === 0 && first) return { words: `Blocked: ${blockerInWords(first)}`, kind: 'blocked' };
  return { words: `${pointsInWords(missing)} short of ${QUALIFYING_TOTAL}`, kind: 'short' };
}
