/** The Microsoft 365 part of a Security metric. */
import type { SeatView } from '../books/seat-view.ts';
import { isSeen, rowReason, seatCopies } from './seats.ts';
import type { Part, PartRule, PartVerdict } from './security-parts.ts';

export function seatPart(view: SeatView, month: number, { value, amount, otherwise, detail }: PartRule): Part {
  const verdict = (tenant: number): PartVerdict => {
    const own = amount(tenant);
    if (own !== undefined) return { amount: own, detail, not: seatCopies(view, tenant, month) };
    return { not: [rowReason(view, tenant, month) ?? otherwise(tenant)] };
  };
  return {
    value,
    verdicts: () =>
      new Map(
        view.tenants.flatMap((id, tenant) => (isSeen(view, tenant, month) ? [[id, verdict(tenant)] as const] : [])),
      ),
  };
}
