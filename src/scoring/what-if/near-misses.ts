/** Customers whose association counts, and who are below a threshold: what one more of them would bring. */
import type { Designation, Metric } from '../ids.ts';
import { contextOf } from '../metrics/context.ts';
import { clamp, EPSILON } from '../numbers.ts';
import type { Portfolio } from '../portfolio.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { DesignationScore, MetricScore, Scorecard } from '../scorecard.ts';
import type { Effect } from './effects.ts';
import { type Shortfall, shortfallsOf } from './shortfalls.ts';

export interface NearMiss extends Omit<Shortfall, 'part'> {
  /** What the customer's name is, or the tenant id where no report names it. */
  readonly customer: string;
  readonly effects: readonly Effect[];
}

/** Everybody below a threshold whose next step over it would bring points; several metrics may wait for the same step. */
export function nearMisses(portfolio: Portfolio, ruleSet: RuleSet, scorecard: Scorecard): readonly NearMiss[] {
  const context = contextOf(portfolio, ruleSet, scorecard.asOf);
  const found = scorecard.designations.flatMap((score) => {
    const rules = ruleSet.designations.find(({ id }) => id === score.id)?.metrics ?? [];
    return score.metrics.flatMap((metric) => {
      const rule = rules.find(({ id }) => id === metric.id);
      if (!rule || metric.value === null) return [];
      return shortfallsOf(rule, score.track, context, metric).flatMap((shortfall) => {
        const points = worthOfOne(metric, shortfall.part);
        return points > EPSILON ? [{ shortfall, gain: { score, metric: metric.id, points } }] : [];
      });
    });
  });
  const key = ({ shortfall: { tenant, workload, measure, needed } }: (typeof found)[number]) =>
    [tenant, workload, measure, needed].join('\n');
  return [...Map.groupBy(found, key).values()].map((same): NearMiss => {
    const { part: _, ...shortfall } = same[0]!.shortfall;
    return {
      ...shortfall,
      customer: context.nameOf(shortfall.tenant),
      effects: together(same.map(({ gain }) => gain)),
    };
  });
}

/** Points of one more customer, workload or deployment; a part of Security counts from zero by itself. */
function worthOfOne({ value, points, max, pointsPerUnit, parts }: MetricScore, part: Shortfall['part']): number {
  const own = part === undefined ? value : parts?.find((each) => each.part === part)?.value;
  if (own === null || own === undefined) return 0;
  const more = Math.max(own + 1, 0) - Math.max(own, 0);
  return clamp(more * pointsPerUnit, max - points);
}

interface MetricGain {
  readonly score: DesignationScore;
  readonly metric: Metric;
  readonly points: number;
}

function together(gains: readonly MetricGain[]): readonly Effect[] {
  const byDesignation: ReadonlyMap<Designation, readonly MetricGain[]> = Map.groupBy(gains, ({ score }) => score.id);
  return Array.from(byDesignation, ([designation, own]) => {
    const { score } = own[0]!;
    const metrics = own.map(({ metric, points }) => ({ metric, points }));
    const points = metrics.reduce((sum, gain) => sum + gain.points, 0);
    const total = score.total + points;
    const everyMetric = score.metrics.every(
      (metric) => metric.points > EPSILON || metrics.some((gain) => gain.metric === metric.id),
    );
    const qualifies = !score.qualified && total >= score.needed - EPSILON && everyMetric;
    return { designation, points, total, qualifies, metrics };
  });
}
