/** What changed between two scorecards, and because of whom. */
import type { Designation, Metric, Track } from './ids.ts';
import { EPSILON } from './numbers.ts';
import type { Counted, DesignationScore, MetricScore, Reason, Scorecard } from './scorecard.ts';

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
  /** The total that qualifies, by the rule set. */
  readonly needed: number;
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
export function compare(before: Scorecard | null, after: Scorecard): readonly ScoreChange[] {
  return after.designations.flatMap((now) => {
    const then = before?.designations.find(({ id }) => id === now.id) ?? null;
    const metrics = metricChanges(then?.metrics ?? [], now.metrics);
    const same =
      then !== null &&
      metrics.length === 0 &&
      then.track === now.track &&
      then.qualified === now.qualified &&
      Math.abs(then.total - now.total) <= EPSILON;
    if (same) return [];
    return [{ designation: now.id, before: then && standingOf(then), after: standingOf(now), metrics }];
  });
}

function standingOf({ total, needed, track, qualified }: DesignationScore): Standing {
  return { total, needed, track, qualified };
}

function metricChanges(before: readonly MetricScore[], after: readonly MetricScore[]): MetricChange[] {
  return after.flatMap((now) => {
    const then = before.find(({ id }) => id === now.id);
    const points = then?.points ?? 0;
    if (Math.abs(now.points - points) <= EPSILON) return [];
    return [{ metric: now.id, before: points, after: now.points, because: causesOf(then, now) }];
  });
}

/** A subject may stand in several entries (the parts of Security), so amounts are added by subject first. */
function causesOf(before: MetricScore | undefined, after: MetricScore): Cause[] {
  const [then, now] = [amountsOf(before?.counted ?? []), amountsOf(after.counted)];
  const reasons = new Map(after.notCounted.map(({ id, subject, reason }) => [id ?? subject, reason]));
  const causes = [...new Set([...now.keys(), ...then.keys()])].map((id): Cause => {
    const amount = (now.get(id)?.amount ?? 0) - (then.get(id)?.amount ?? 0);
    const reason = now.has(id) ? undefined : reasons.get(id);
    return { subject: (now.get(id) ?? then.get(id))!.subject, id, amount, ...(reason ? { reason } : {}) };
  });
  return causes
    .filter(({ amount }) => Math.abs(amount) > EPSILON)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.subject < b.subject ? -1 : 1));
}

function amountsOf(counted: readonly Counted[]): Map<string, { subject: string; amount: number }> {
  const amounts = new Map<string, { subject: string; amount: number }>();
  for (const { subject, id, amount } of counted) {
    amounts.set(id, { subject, amount: amount + (amounts.get(id)?.amount ?? 0) });
  }
  return amounts;
}
