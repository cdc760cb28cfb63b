/** What changed between two scorecards, and because of whom. */
import type { Designation, Metric, Track } from './ids.ts';
import type { Reason, Scorecard } from './scorecard.ts';

/** One subject whose share of a metric's value changed. */
export interface Cause {
  readonly subject: string;
  readonly id: string;
  /** Amount after minus amount before, in the metric's unit (see `Counted.amount`). */
  readonly amount: number;
  /** Why the subject does not count any more, where the new scorecard says so. */
  readonly reason?: Reason;
}

export interface MetricChange {
  readonly metric: Metric;
  readonly before: number;
  readonly after: number;
  /** Largest effect first. */
  readonly because: readonly Cause[];
}

export interface Standing {
  readonly total: number;
  readonly track: Track;
  readonly qualified: boolean;
}

export interface ScoreChange {
  readonly designation: Designation;
  /** null when there was nothing to score before. */
  readonly before: Standing | null;
  readonly after: Standing;
  readonly metrics: readonly MetricChange[];
}

/**
 * The designations that differ in total, track, qualification or any metric's points (by more than 1e-9), in the fixed
 * order; none when nothing changed.
 */
export function compare(_before: Scorecard | null, _after: Scorecard): readonly ScoreChange[] {
  throw new Error('written by the scoring room');
}
