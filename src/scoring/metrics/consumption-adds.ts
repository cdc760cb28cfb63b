/** Azure net customer adds: tenants above the monthly threshold in one of the last months, against a year before. */
import { at } from '../columns/grid.ts';
import { coverageOf } from '../coverage.ts';
import { round6 } from '../numbers.ts';
import { consumption, copiesOf } from './consumption-view.ts';
import type { Compute } from './context.ts';
import { dollars } from './figures.ts';
import { metricScore } from './metric-score.ts';
import { explanationOf, gained, netOf, type Why } from './verdict.ts';
import { standingOf, whyNot } from './why-not.ts';

export const consumptionAdds: Compute<'consumption-adds'> = (rule, track, context) => {
  const { portfolio, month, yearBefore, nameOf } = context;
  const { pays, dollars: needed } = rule.tracks[track];
  const coverage = coverageOf(portfolio, rule.needs, month);
  const view = consumption(context, rule.associations, 'all');
  if (!view || !coverage.known.get('azure-usage')) return metricScore({ rule, coverage, pays, value: null });

  /** The months are not added: one of them must reach the threshold by itself. */
  const best = (tenant: number, last: number) => {
    let largest = at(view.dollars, tenant, last);
    for (let back = 1; back < rule.lastMonths; back++) {
      largest = Math.max(largest, at(view.dollars, tenant, last - back));
    }
    return round6(largest);
  };
  const now = (tenant: number) => best(tenant, month) >= needed;
  const before = (tenant: number) => best(tenant, yearBefore) >= needed;
  const tooLittle = (tenant: number): Why => {
    const detail = `${dollars(best(tenant, month))} of ${dollars(needed)} needed`;
    return { reason: 'below-threshold', detail, money: true };
  };
  return metricScore({
    rule,
    coverage,
    pays,
    value: netOf(view.tenants.length, now, before),
    explain: () =>
      explanationOf(
        view.tenants.map((id, tenant) => {
          const amount = gained(now(tenant), before(tenant));
          const subject = nameOf(id);
          if (amount !== undefined) {
            return { subject, id, amount, not: copiesOf(view, tenant, month - rule.lastMonths + 1, month) };
          }
          return { subject, id, not: whyNot(standingOf(view.standing, tenant, month), () => tooLittle(tenant)) };
        }),
      ),
  });
};
