/** The Microsoft 365 part of a Security metric. */
import type { SeatView } from '../books/seat-view.ts';
import { seatCopies, seatStanding } from './seats.ts';
import type { Part, PartRule, PartVerdict } from './security-parts.ts';
import { whyNot } from './why-not.ts';

export function seatPart(view: SeatView, month: number, { value, amount, otherwise, detail }: PartRule): Part {
  const verdict = (tenant: number): PartVerdict => {
    const own = amount(tenant);
    if (own !== undefined) return { amount: own, detail, not: seatCopies(view, tenant, month) };
    return { not: whyNot(seatStanding(view, tenant, month), () => otherwise(tenant)) };
  };
  return { value, verdicts: () => new Map(view.tenants.map((id, tenant) => [id, verdict(tenant)])) };
}
