/** Azure usage growth: all consumption of twelve months against the twelve months before, in percent. */
import { trailingYear } from '../columns/grid.ts';
import { coverageOf } from '../coverage.ts';
import { round6 } from '../numbers.ts';
import { consumption, copiesOf } from './consumption-view.ts';
import type { Compute } from './context.ts';
import { dollars } from './figures.ts';
import { growthOf, wholeMetric } from './growth.ts';
import { metricScore } from './metric-score.ts';
import { explanationOf, type Verdict } from './verdict.ts';
import { standingOf, whyNot } from './why-not.ts';

export const consumptionGrowth: Compute<'consumption-growth'> = (rule, track, context) => {
  const { portfolio, month, yearBefore, nameOf } = context;
  const { pays, minimumTotal } = rule.tracks[track];
  const coverage = coverageOf(portfolio, rule.needs, month);
  const view = consumption(context, rule.associations, 'all');
  if (!view || !coverage.known.get('azure-usage')) return metricScore({ rule, coverage, pays, value: null });

  const year = (tenant: number, last: number) => trailingYear(view.dollars, tenant, last);
  const total = (last: number) => round6(view.tenants.reduce((sum, _, tenant) => sum + year(tenant, last), 0));
  const growth = growthOf(total(month), total(yearBefore));
  const enough = growth.total >= minimumTotal;
  return metricScore({
    rule,
    coverage,
    pays,
    value: growth.percent,
    payable: growth.base > 0 && enough,
    explain: () => {
      const tenants = view.tenants.map((id, tenant): Verdict => {
        const [now, before] = [year(tenant, month), year(tenant, yearBefore)];
        const subject = nameOf(id);
        if (now !== 0 || before !== 0) {
          return { subject, id, amount: round6(now - before), not: copiesOf(view, tenant, month - 11, month) };
        }
        const idle = { reason: 'below-threshold', detail: 'no consumption in the two years compared' } as const;
        return { subject, id, not: whyNot(standingOf(view.standing, tenant, month), () => idle) };
      });
      const short = `${dollars(growth.total)} of ${dollars(minimumTotal)} needed in twelve months`;
      return explanationOf([...tenants, ...wholeMetric(growth, enough, { detail: short, money: true })]);
    },
  });
};
