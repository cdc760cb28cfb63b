import type { Counted, Designation, Metric, Reason, Scorecard, Unit } from '../../scoring/index.ts';

/** What one customer does for one metric. */
export interface StandingLine {
  readonly designation: Designation;
  readonly metric: Metric;
  readonly unit: Unit;
  /** Its share of the value; absent when it does not count. */
  readonly amount?: number;
  readonly reason?: Reason;
  readonly detail?: string;
  readonly money?: true;
}

/** One line a designation and metric in which the tenant appears, counted or not. */
export function standingOfCustomer(
  scorecard: Scorecard,
  tenant: string,
  designations: readonly Designation[],
  metrics: readonly Metric[],
): readonly StandingLine[] {
  const isIts = (id: string | undefined) => id === tenant || id?.startsWith(`${tenant}/`) === true;
  return scorecard.designations
    .filter(({ id }) => designations.includes(id))
    .flatMap((score) =>
      score.metrics
        .filter(({ id }) => metrics.includes(id))
        .flatMap((metric): StandingLine[] => {
          const base = { designation: score.id, metric: metric.id, unit: metric.unit };
          const counted = metric.counted.filter(({ id }) => isIts(id));
          if (counted.length > 0) return shares(counted, metric.id).map((share) => ({ ...base, ...share }));
          const missed = metric.notCounted.find(({ id }) => isIts(id));
          if (missed === undefined) return [];
          const { reason, detail, money } = missed;
          return [{ ...base, reason, ...(detail ? { detail } : {}), ...(money ? { money } : {}) }];
        }),
    );
}

/** Growth of different kinds (dollars, users) is told one by one; everything else is counted together. */
function shares(counted: readonly Counted[], metric: Metric): readonly Pick<StandingLine, 'amount' | 'detail'>[] {
  if (metric !== 'usage-growth') return [{ amount: counted.reduce((sum, { amount }) => sum + amount, 0) }];
  return counted.map(({ amount, detail }) => ({ amount, ...(detail ? { detail } : {}) }));
}
