/** Business Applications deployments: workloads per tenant with enough consumption value, against a year before. */
import { usageView } from '../books/business-view.ts';
import { at } from '../columns/grid.ts';
import { coverageOf } from '../coverage.ts';
import { round6 } from '../numbers.ts';
import type { Compute } from './context.ts';
import { metricScore } from './metric-score.ts';
import { explanationOf, gained, netOf } from './verdict.ts';
import { consumptionValue, pairVerdicts } from './workload-verdicts.ts';

export const workloadUsageDeployments: Compute<'workload-usage-deployments'> = (rule, track, context) => {
  const { portfolio, ruleSet, month, yearBefore } = context;
  const { pays, consumption: needed } = rule.tracks[track];
  const coverage = coverageOf(portfolio, rule.needs, month);
  const view = usageView(portfolio.tables['business-applications-usage'], ruleSet, rule.associations);
  if (!view || coverage.gaps.length > 0) return metricScore({ rule, coverage, pays, value: null });

  const consumed = (pair: number, when: number) => round6(at(view.amounts, pair, when));
  const now = (pair: number) => consumed(pair, month) >= needed;
  const before = (pair: number) => consumed(pair, yearBefore) >= needed;
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
            detail: `${consumptionValue(consumed(pair, month))} of ${consumptionValue(needed)} needed`,
          }),
          figure: consumptionValue,
          money: false,
        }),
      ),
  });
};
