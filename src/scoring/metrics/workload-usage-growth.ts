/** Business Applications usage growth: the monthly consumption value of all workloads against a year before. */
import { usageView } from '../books/business-view.ts';
import { at } from '../columns/grid.ts';
import { coverageOf } from '../coverage.ts';
import { round6 } from '../numbers.ts';
import type { Compute } from './context.ts';
import { copies } from './copies.ts';
import { growthOf, wholeMetric } from './growth.ts';
import { metricScore } from './metric-score.ts';
import { explanationOf, type Verdict } from './verdict.ts';
import { consumptionValue, pairsByTenant, whyNotPairs } from './workload-verdicts.ts';

export const workloadUsageGrowth: Compute<'workload-usage-growth'> = (rule, track, context) => {
  const { portfolio, ruleSet, month, yearBefore, nameOf } = context;
  const { pays, minimumBase } = rule.tracks[track];
  const coverage = coverageOf(portfolio, rule.needs, month);
  const view = usageView(portfolio.tables['business-applications-usage'], ruleSet, rule.associations);
  if (!view || coverage.gaps.length > 0) return metricScore({ rule, coverage, pays, value: null });

  const sum = (pairs: Iterable<number>, when: number) => {
    let total = 0;
    for (const pair of pairs) total += at(view.amounts, pair, when);
    return round6(total);
  };
  const growth = growthOf(sum(view.pairs.keys(), month), sum(view.pairs.keys(), yearBefore));
  const enough = growth.base >= minimumBase;
  return metricScore({
    rule,
    coverage,
    pays,
    value: growth.percent,
    payable: growth.base > 0 && enough,
    explain: () => {
      const tenants = Array.from(pairsByTenant(view.pairs), ([id, pairs]): Verdict => {
        const [now, before] = [sum(pairs, month), sum(pairs, yearBefore)];
        const subject = nameOf(id);
        if (now !== 0 || before !== 0) {
          const leftOut = pairs.reduce((total, pair) => total + at(view.leftOut, pair, month), 0);
          return { subject, id, amount: round6(now - before), not: copies(leftOut, consumptionValue, false) };
        }
        const idle = { reason: 'below-threshold', detail: 'no consumption in the two months compared' } as const;
        return { subject, id, not: whyNotPairs(view, pairs, month, () => idle) };
      });
      const short = `${consumptionValue(growth.base)} a year before, ${consumptionValue(minimumBase)} needed`;
      return explanationOf([...tenants, ...wholeMetric(growth, enough, { detail: short })]);
    },
  });
};
