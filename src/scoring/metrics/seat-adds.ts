/** Modern Work net customer adds: tenants with enough seats in one workload, against a year before. */
import { coverageOf } from '../coverage.ts';
import type { Compute } from './context.ts';
import { metricScore } from './metric-score.ts';
import { bandReason, isEligible, seatCopies, seatStanding, seatsOf } from './seats.ts';
import { explanationOf, gained, netOf, type Verdict } from './verdict.ts';
import { whyNot } from './why-not.ts';

export const seatAdds: Compute<'seat-adds'> = (rule, track, context) => {
  const { portfolio, month, yearBefore, nameOf } = context;
  const { pays, associations } = rule.tracks[track];
  const { seats, withoutWorkloads } = rule;
  const coverage = coverageOf(portfolio, rule.needs, month);
  const view = seatsOf(context, { designation: 'modern-work', associations, withoutWorkloads, seats });
  if (!view || !coverage.known.get('office-usage')) return metricScore({ rule, coverage, pays, value: null });

  const now = (tenant: number) => isEligible(view, track, tenant, month);
  const before = (tenant: number) => isEligible(view, track, tenant, yearBefore);
  return metricScore({
    rule,
    coverage,
    pays,
    value: netOf(view.tenants.length, now, before),
    explain: () =>
      explanationOf(
        view.tenants.map((id, tenant): Verdict => {
          const named = { subject: nameOf(id), id };
          const amount = gained(now(tenant), before(tenant));
          if (amount !== undefined) return { ...named, amount, not: seatCopies(view, tenant, month) };
          const tooFew = () => bandReason(view, track, tenant, month, seats);
          return { ...named, not: whyNot(seatStanding(view, tenant, month), tooFew) };
        }),
      ),
  });
};
