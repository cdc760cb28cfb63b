/** Modern Work deployments: eligible tenants that use enough of their seats, against a year before. */
import type { SeatView } from '../books/seat-view.ts';
import type { Compute } from './context.ts';
import { percentOf } from './figures.ts';
import { bestOption } from './seat-options.ts';
import { arrivedDeployed, bandReason, isDeployed, isEligible, seatCopies, shareReason, sums } from './seats.ts';
import { gained, netOf } from './verdict.ts';

export const seatDeployments: Compute<'seat-deployments'> = (rule, track, context) => {
  const { month, yearBefore } = context;
  const { activePercent } = rule;
  const deployed = (view: SeatView, tenant: number) => isDeployed(view, track, tenant, month, activePercent);
  const now = (view: SeatView, tenant: number) =>
    deployed(view, tenant) && !arrivedDeployed(view, tenant, yearBefore, activePercent);
  const before = (view: SeatView, tenant: number) => isDeployed(view, track, tenant, yearBefore, activePercent);
  return bestOption(rule, track, context, {
    value: (view) =>
      netOf(
        view.tenants.length,
        (tenant) => now(view, tenant),
        (tenant) => before(view, tenant),
      ),
    amount: (view, tenant) => gained(now(view, tenant), before(view, tenant)),
    otherwise: (view, tenant) => {
      if (!isEligible(view, track, tenant, month)) return bandReason(view, track, tenant, month, rule.seats);
      if (!deployed(view, tenant)) return shareReason(view, tenant, month, activePercent);
      const { seats, active } = sums(view, tenant, view.firstMonth[tenant]!);
      return { reason: 'arrived-deployed', detail: `${percentOf(active, seats)} active when the association began` };
    },
    besides: (view, tenant) => seatCopies(view, tenant, month),
  });
};
