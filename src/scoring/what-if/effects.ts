/** What a change brings: the score with it minus the score without it. */
import type { Designation, Metric } from '../ids.ts';
import { EPSILON } from '../numbers.ts';
import type { MetricScore, Scorecard } from '../scorecard.ts';

export interface Effect {
  readonly designation: Designation;
  /** Total after minus total before, each on the track that counts then. */
  readonly points: number;
  readonly total: number;
  /** It qualifies with the change and does not without. */
  readonly qualifies: boolean;
  /** The metrics whose points change. */
  readonly metrics: readonly { readonly metric: Metric; readonly points: number }[];
}

/** The designations whose points or qualification change, in the fixed order. */
export function effectsOf(before: Scorecard, after: Scorecard): readonly Effect[] {
  return after.designations.flatMap((now): Effect[] => {
    const then = before.designations.find(({ id }) => id === now.id);
    if (!then) return [];
    const points = now.total - then.total;
    const qualifies = now.qualified && !then.qualified;
    const metrics = changesOf(then.metrics, now.metrics);
    if (Math.abs(points) <= EPSILON && metrics.length === 0 && now.qualified === then.qualified) return [];
    return [{ designation: now.id, points, total: now.total, qualifies, metrics }];
  });
}

function changesOf(before: readonly MetricScore[], after: readonly MetricScore[]): Effect['metrics'] {
  return after.flatMap(({ id, points: now }) => {
    const points = now - (before.find((metric) => metric.id === id)?.points ?? 0);
    return Math.abs(points) > EPSILON ? [{ metric: id, points }] : [];
  });
}

/** All points together, negative ones included. */
export const sumOfPoints = (effects: readonly Effect[]): number => effects.reduce((sum, { points }) => sum + points, 0);
