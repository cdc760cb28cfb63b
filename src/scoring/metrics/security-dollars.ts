/** Security dollars of tenants in twelve months, and the bands that tell the tracks apart. */
import type { AzureView } from '../books/azure-view.ts';
import { trailingYear } from '../columns/grid.ts';
import type { Track } from '../ids.ts';
import { round6 } from '../numbers.ts';
import type { DollarBand } from '../rules/metric-schema.ts';
import { copiesOf } from './consumption-view.ts';
import { dollars } from './figures.ts';
import type { Part, PartRule, PartVerdict } from './security-parts.ts';
import type { Why } from './verdict.ts';
import { standingOf, whyNot } from './why-not.ts';

/** A(t, m) of the rule book. */
export function securityDollars(view: AzureView, tenant: number, month: number): number {
  return round6(trailingYear(view.dollars, tenant, month));
}

export function isInBand(view: AzureView, band: DollarBand, track: Track, tenant: number, month: number): boolean {
  const now = securityDollars(view, tenant, month);
  if (track === 'enterprise') return now > band.enterpriseAbove;
  if (isSmall(now, band)) return true;
  // Only where the year before is in the data: a cut-off year would look small.
  const wholeYearBefore = view.dollars.first <= month - 23;
  return now > band.smbTo && wholeYearBefore && isSmall(securityDollars(view, tenant, month - 12), band);
}

function isSmall(amount: number, { smbFrom, smbFromIncluded, smbTo }: DollarBand): boolean {
  return (smbFromIncluded ? amount >= smbFrom : amount > smbFrom) && amount <= smbTo;
}

export function bandMiss(view: AzureView, band: DollarBand, track: Track, tenant: number, month: number): Why {
  const amount = securityDollars(view, tenant, month);
  const shown = `${dollars(amount)} of security services in twelve months`;
  if (track === 'enterprise') {
    const detail = `${shown}, more than ${dollars(band.enterpriseAbove)} needed`;
    return { reason: 'below-threshold', detail, money: true };
  }
  const reason = amount > band.smbTo ? 'outside-band' : 'below-threshold';
  return { reason, detail: `${shown}, ${dollars(band.smbFrom)} to ${dollars(band.smbTo)} needed`, money: true };
}

export function azurePart(view: AzureView, month: number, { value, amount, otherwise, detail }: PartRule): Part {
  const verdict = (tenant: number): PartVerdict => {
    const own = amount(tenant);
    if (own === undefined) return { not: whyNot(standingOf(view.standing, tenant, month), () => otherwise(tenant)) };
    return { amount: own, detail, not: copiesOf(view, tenant, month - 11, month) };
  };
  return { value, verdicts: () => new Map(view.tenants.map((id, tenant) => [id, verdict(tenant)])) };
}
