/** How large customers are by their Microsoft 365 seats. */
import { seatRows } from './books/seat-rows.ts';
import type { Month } from './ids.ts';
import { monthNumber } from './months.ts';
import type { Portfolio } from './portfolio.ts';
import type { RuleSet } from './rules/schema.ts';

/**
 * Tenant id -> paid seats of the workload that it has most of, as the score counts the size of a customer: licences of
 * several workloads are mostly held by the same people. A tenant without paid seats in the month is absent.
 */
export function seatsOf({ tables }: Portfolio, ruleSet: RuleSet, month: Month): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  const rows = seatRows(tables['office-usage'], tables['enterprise-mobility'], ruleSet);
  if (rows === null) return most;
  const wanted = monthNumber(month) - rows.span.first;
  for (const { tenant, since, seats, free } of rows.parts) {
    for (let row = 0; row < tenant.length; row++) {
      if (since[row] !== wanted || free[row] || seats[row]! <= 0) continue;
      const id = rows.tenants[tenant[row]!]!;
      most.set(id, Math.max(most.get(id) ?? 0, seats[row]!));
    }
  }
  return most;
}
