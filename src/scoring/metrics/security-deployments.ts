/** Security deployments: tenants in the dollar band, and eligible tenants that use enough seats, against a year before. */
import type { AzureView } from '../books/azure-view.ts';
import type { SeatView } from '../books/seat-view.ts';
import type { Compute } from './context.ts';
import { bandReason, isDeployed, isEligible, shareReason } from './seats.ts';
import { azurePart, bandMiss, isInBand } from './security-dollars.ts';
import { sumOfParts } from './security-parts.ts';
import { seatPart } from './security-seats.ts';
import { securityViews } from './security-views.ts';
import { gained, netOf } from './verdict.ts';

export const securityDeployments: Compute<'security-deployments'> = (rule, track, context) => {
  const { month, yearBefore, nameOf } = context;
  const { activePercent } = rule;
  const { pays } = rule.tracks[track];
  const { coverage, azure, microsoft365 } = securityViews(rule, context);

  const azureDeployments = (view: AzureView) => {
    const now = (tenant: number) => isInBand(view, rule.dollars, track, tenant, month);
    const before = (tenant: number) => isInBand(view, rule.dollars, track, tenant, yearBefore);
    return azurePart(view, month, {
      value: netOf(view.tenants.length, now, before),
      amount: (tenant) => gained(now(tenant), before(tenant)),
      otherwise: (tenant) => bandMiss(view, rule.dollars, track, tenant, month),
      detail: 'Azure',
    });
  };
  const seatDeployments = (view: SeatView) => {
    const now = (tenant: number) => isDeployed(view, track, tenant, month, activePercent);
    const before = (tenant: number) => isDeployed(view, track, tenant, yearBefore, activePercent);
    return seatPart(view, month, {
      value: netOf(view.tenants.length, now, before),
      amount: (tenant) => gained(now(tenant), before(tenant)),
      otherwise: (tenant) =>
        isEligible(view, track, tenant, month)
          ? shareReason(view, tenant, month, activePercent)
          : bandReason(view, track, tenant, month, rule.seats),
      detail: 'Microsoft 365',
    });
  };
  return sumOfParts({
    rule,
    coverage,
    pays,
    nameOf,
    azure: azure && azureDeployments(azure),
    microsoft365: microsoft365 && seatDeployments(microsoft365),
  });
};
