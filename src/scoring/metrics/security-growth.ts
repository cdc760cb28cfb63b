/** Security usage growth: points by growth of security dollars plus points by growth of active users. */
import type { AzureView } from '../books/azure-view.ts';
import type { SeatView } from '../books/seat-view.ts';
import { round6 } from '../numbers.ts';
import type { Compute } from './context.ts';
import { bandReason, isEligible, sums } from './seats.ts';
import { azurePart, bandMiss, isInBand, securityDollars } from './security-dollars.ts';
import { sumOfParts } from './security-parts.ts';
import { seatPart } from './security-seats.ts';
import { securityViews } from './security-views.ts';

export const securityGrowth: Compute<'security-growth'> = (rule, track, context) => {
  const { month, yearBefore, nameOf } = context;
  const { pays, dollarsPerPoint, usersPerPoint } = rule.tracks[track];
  const { coverage, azure, microsoft365 } = securityViews(rule, context);

  const azureGrowth = (view: AzureView) => {
    const counted = (tenant: number, last: number) =>
      isInBand(view, rule.dollars, track, tenant, last) ? securityDollars(view, tenant, last) : null;
    const amount = (tenant: number) => difference(counted(tenant, month), counted(tenant, yearBefore));
    return azurePart(view, month, {
      value: total(view.tenants, amount) / dollarsPerPoint,
      amount,
      otherwise: (tenant) => bandMiss(view, rule.dollars, track, tenant, month),
      detail: 'Azure, dollars in twelve months',
    });
  };
  const userGrowth = (view: SeatView) => {
    const counted = (tenant: number, when: number) =>
      isEligible(view, track, tenant, when) ? sums(view, tenant, when).active : null;
    const amount = (tenant: number) => difference(counted(tenant, month), counted(tenant, yearBefore));
    return seatPart(view, month, {
      value: total(view.tenants, amount) / usersPerPoint,
      amount,
      otherwise: (tenant) => bandReason(view, track, tenant, month, rule.seats),
      detail: 'Microsoft 365, active users',
    });
  };
  return sumOfParts({
    rule,
    coverage,
    pays,
    nameOf,
    azure: azure && azureGrowth(azure),
    microsoft365: microsoft365 && userGrowth(microsoft365),
  });
};

/** undefined where the tenant is counted in neither month. */
function difference(now: number | null, before: number | null): number | undefined {
  return now === null && before === null ? undefined : round6((now ?? 0) - (before ?? 0));
}

function total(tenants: readonly string[], amount: (tenant: number) => number | undefined): number {
  return round6(tenants.reduce((sum, _, tenant) => sum + (amount(tenant) ?? 0), 0));
}
