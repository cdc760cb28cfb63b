/** Business Applications net customer adds: workloads per tenant above the monthly revenue, against a year before. */
import { revenueView } from '../books/business-view.ts';
import { at } from '../columns/grid.ts';
import { coverageOf } from '../coverage.ts';
import { round6 } from '../numbers.ts';
import type { Compute } from './context.ts';
import { dollars } from './figures.ts';
import { metricScore } from './metric-score.ts';
import { explanationOf, gained, netOf } from './verdict.ts';
import { pairVerdicts } from './workload-verdicts.ts';

export const workloadRevenueAdds: Compute<'workload-revenue-adds'> = (rule, track, context) => {
  const { portfolio, ruleSet, month, yearBefore } = context;
  const { pays, dollars: needed } = rule.tracks[track];
  const coverage = coverageOf(portfolio, rule.needs, month);
  const view = revenueView(portfolio.tables['business-applications-revenue'], ruleSet, rule.associations);
  if (!view || coverage.gaps.length > 0) return metricScore({ rule, coverage, pays, value: null });

  const revenue = (pair: number, when: number) => round6(at(view.amounts, pair, when));
  const now = (pair: number) => revenue(pair, month) >= needed;
  const before = (pair: number) => revenue(pair, yearBefore) >= needed;
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
            detail: `${dollars(revenue(pair, month))} of ${dollars(needed)} needed`,
            money: true,
          }),
          figure: dollars,
          money: true,
        }),
      ),
  });
};
