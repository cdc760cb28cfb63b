import type { CustomerLine } from '../../../cards/index.ts';
import {
  type Counted,
  type Designation,
  type Metric,
  type MetricScore,
  type Scorecard,
  tenantOf,
} from '../../scoring/index.ts';

/** Tenant id -> its lines, one a designation and metric (several where growth is of several kinds). */
export type Standings = ReadonlyMap<string, readonly CustomerLine[]>;

/** How every customer stands in the metrics asked for; a customer that appears in none is absent. */
export function standingsOf(
  scorecard: Scorecard,
  designations: readonly Designation[],
  metrics: readonly Metric[],
): Standings {
  const standings = new Map<string, CustomerLine[]>();
  for (const score of scorecard.designations.filter(({ id }) => designations.includes(id))) {
    for (const metric of score.metrics.filter(({ id }) => metrics.includes(id))) {
      for (const [tenant, lines] of linesOf(score.id, metric)) {
        const known = standings.get(tenant) ?? [];
        standings.set(tenant, known);
        known.push(...lines);
      }
    }
  }
  return standings;
}

function linesOf(designation: Designation, metric: MetricScore): Map<string, CustomerLine[]> {
  const base = { designation, metric: metric.id, unit: metric.unit };
  const lines = new Map<string, CustomerLine[]>();
  for (const [tenant, counted] of Map.groupBy(metric.counted, tenantOf)) {
    lines.set(
      tenant,
      sharesOf(counted, metric.id).map((share) => ({ ...base, ...share })),
    );
  }
  for (const entry of metric.notCounted) {
    const { reason, detail, money } = entry;
    const line = { ...base, reason, ...(detail ? { detail } : {}), ...(money ? { money } : {}) };
    if (!lines.has(tenantOf(entry))) lines.set(tenantOf(entry), [line]);
  }
  return lines;
}

/** Growth of different kinds (dollars, users) is told one by one; everything else is counted together. */
function sharesOf(counted: readonly Counted[], metric: Metric): readonly Pick<CustomerLine, 'amount' | 'detail'>[] {
  if (metric !== 'usage-growth') return [{ amount: counted.reduce((sum, { amount }) => sum + amount, 0) }];
  return counted.map(({ amount, detail }) => ({ amount, ...(detail ? { detail } : {}) }));
}
