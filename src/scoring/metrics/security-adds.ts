/** Security net customer adds: consumers of security services, and tenants with enough seats, of twelve months. */
import type { AzureView } from '../books/azure-view.ts';
import type { SeatView } from '../books/seat-view.ts';
import type { Compute } from './context.ts';
import { dollars } from './figures.ts';
import { bandReason, isEligible } from './seats.ts';
import { azurePart, securityDollars } from './security-dollars.ts';
import { sumOfParts } from './security-parts.ts';
import { seatPart } from './security-seats.ts';
import { securityViews } from './security-views.ts';
import { gained, netOf } from './verdict.ts';

export const securityAdds: Compute<'security-adds'> = (rule, track, context) => {
  const { month, yearBefore, nameOf } = context;
  const { pays } = rule.tracks[track];
  const { coverage, azure, microsoft365 } = securityViews(rule, context);

  const azureAdds = (view: AzureView) => {
    const consumes = (last: number) => (tenant: number) => securityDollars(view, tenant, last) >= rule.dollars;
    const [now, before] = [consumes(month), consumes(yearBefore)];
    return azurePart(view, month, {
      value: netOf(view.tenants.length, now, before),
      amount: (tenant) => gained(now(tenant), before(tenant)),
      otherwise: (tenant) => {
        const spent = dollars(securityDollars(view, tenant, month));
        const detail = `${spent} of ${dollars(rule.dollars)} needed for security services in twelve months`;
        return { reason: 'below-threshold', detail, money: true };
      },
      detail: 'Azure',
    });
  };
  const seatAdds = (view: SeatView) => {
    const licensed = (last: number) => (tenant: number) => {
      for (let when = last - 11; when <= last; when++) if (isEligible(view, track, tenant, when)) return true;
      return false;
    };
    const [now, before] = [licensed(month), licensed(yearBefore)];
    return seatPart(view, month, {
      value: netOf(view.tenants.length, now, before),
      amount: (tenant) => gained(now(tenant), before(tenant)),
      otherwise: (tenant) => bandReason(view, track, tenant, month, rule.seats),
      detail: 'Microsoft 365',
    });
  };
  return sumOfParts({
    rule,
    coverage,
    pays,
    nameOf,
    azure: azure && azureAdds(azure),
    microsoft365: microsoft365 && seatAdds(microsoft365),
  });
};
