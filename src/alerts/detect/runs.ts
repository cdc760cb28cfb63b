/** Since when something holds without a break, as far back as it is known. */
import {
  type Designation,
  type DesignationScore,
  type Metric,
  type MetricScore,
  type Month,
  monthBefore,
  type Scorecard,
} from '../../scoring/index.ts';
import type { ScoredPartner } from './world.ts';

export interface Run<T> {
  /** The first month of it. */
  readonly first: Month;
  readonly now: T;
  /** What the month before the first was like. */
  readonly before: T;
  /** The month before the first. */
  readonly lastBefore: Month;
}

/** As many months as a partner keeps scorecards of: a run that is longer is no news. */
const FURTHEST = 36;

/**
 * The run of months up to the last full one in which something holds.
 * @param of what is looked at; null where it is not known
 * @returns null where it does not hold now, or always held as far as is known
 */
export function runOf<T extends Pick<DesignationScore, 'metrics'>>(
  { asOf, scorecard }: ScoredPartner,
  of: (card: Scorecard) => T | null,
  holds: (one: T) => boolean,
): Run<T> | null {
  const now = of(scorecard(asOf));
  if (now === null || !holds(now)) return null;
  let first = asOf;
  for (let back = 1; back < FURTHEST; back++) {
    const month = monthBefore(first);
    const before = of(scorecard(month));
    if (before === null || basisOf(before) !== basisOf(now)) return null;
    if (!holds(before)) return { first, now, before, lastBefore: month };
    first = month;
  }
  return null;
}

/** Security is known by one of its parts too: with another part it would look risen, without one fallen. */
const basisOf = ({ metrics }: Pick<DesignationScore, 'metrics'>): string =>
  metrics.flatMap(({ id, parts }) => (parts ?? []).map(({ part, value }) => `${id} ${part} ${value === null}`)).join();

/** A designation all of whose metrics are known: without one of them its total would look like a fall. */
export function knownScore({ designations }: Scorecard, id: Designation): DesignationScore | null {
  const score = designations.find((one) => one.id === id);
  return score?.metrics.every(({ value }) => value !== null) ? score : null;
}

export interface KnownMetric {
  readonly score: DesignationScore;
  readonly metric: MetricScore;
  readonly metrics: readonly [MetricScore];
}

/** A metric by the track that counts; null where the data does not reach. */
export function knownMetric({ designations }: Scorecard, id: Designation, metricId: Metric): KnownMetric | null {
  const score = designations.find((one) => one.id === id);
  const metric = score?.metrics.find((one) => one.id === metricId);
  return score && metric && metric.value !== null ? { score, metric, metrics: [metric] } : null;
}
