/** Workloads per tenant at or above a threshold, against a year before. */
import type { BusinessView } from '../books/business-view.ts';
import { at } from '../columns/grid.ts';
import type { Coverage } from '../coverage.ts';
import { round6 } from '../numbers.ts';
import type { MetricRule, Pays } from '../rules/metric-schema.ts';
import type { MetricScore } from '../scorecard.ts';
import type { Context } from './context.ts';
import { metricScore } from './metric-score.ts';
import { explanationOf, gained, netOf } from './verdict.ts';
import { pairVerdicts } from './workload-verdicts.ts';

export interface NetWorkloads {
  readonly rule: MetricRule;
  readonly coverage: Coverage;
  readonly pays: Pays;
  /** What a workload needs in the month, in the unit of the view. */
  readonly needed: number;
  /** How an amount of the view reads, and whether it tells money. */
  readonly figure: (amount: number) => string;
  readonly money: boolean;
}

export function netWorkloads(view: BusinessView, what: NetWorkloads, context: Context): MetricScore {
  const { rule, coverage, pays, needed, figure, money } = what;
  const amount = (pair: number, when: number) => round6(at(view.amounts, pair, when));
  const now = (pair: number) => amount(pair, context.month) >= needed;
  const before = (pair: number) => amount(pair, context.yearBefore) >= needed;
  return metricScore({
    rule,
    coverage,
    pays,
    value: netOf(view.pairs.length, now, before),
    explain: () =>
      explanationOf(
        pairVerdicts(view, context, {
          amount: (pair) => gained(now(pair), before(pair)),
          otherwise: (pair) => ({
            reason: 'below-threshold',
            detail: `${figure(amount(pair, context.month))} of ${figure(needed)} needed`,
            ...(money ? { money } : {}),
          }),
          figure,
          money,
        }),
      ),
  });
}
