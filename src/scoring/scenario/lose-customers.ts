/** Customers that leave. */
import type { AnyTable } from '../columns/any-table.ts';
import { compareText } from '../compare-text.ts';
import { isOfCustomers, tenantOf } from '../counted.ts';
import type { Designation, ReportId } from '../ids.ts';
import { monthNumber, monthText } from '../months.ts';
import type { Tables } from '../portfolio.ts';
import { score } from '../score.ts';
import type { MetricScore } from '../scorecard.ts';
import type { ChangeOf } from './change.ts';
import { onlyRows, reaching } from './tables.ts';
import type { Make, World } from './world.ts';

/** Gone from the last full month on, in every report; what was before stays, and with it what a year is compared with. */
export const loseCustomer: Make<ChangeOf<'lose-customer'>> = ({ tenant }, world) => without([tenant], world);

/** Those that count in most of the designation's metrics today, then those with most growth. */
export const loseCustomers: Make<ChangeOf<'lose-customers'>> = ({ customers, designation }, world) =>
  without(countingIn(designation, world).slice(0, customers), world);

function without(tenants: readonly string[], { tables, month }: World): Tables {
  const left = Object.entries(tables).map(([report, table]) => [
    report,
    leftIn(table, report as ReportId, new Set(tenants), month),
  ]);
  return Object.fromEntries(left) as Tables;
}

function leftIn(table: AnyTable, report: ReportId, tenants: ReadonlySet<string>, month: number): AnyTable {
  const { tenant, month: months } = table.text;
  if (!tenant || !months) return table;
  const leaves = tenant.values.map((id) => tenants.has(id));
  const late = months.values.map((when) => monthNumber(when) >= month);
  const left = onlyRows(table, (row) => !(leaves[tenant.codes[row]!] && late[months.codes[row]!]));
  return left === table ? table : reaching(left, report, monthText(month));
}

/**
 * Tenant ids of those that count now: what only counted a year ago is gone already. Those of the track that counts come
 * first; whoever counts on the other one alone is a customer as well, and would make it the better one by staying.
 */
function countingIn(designation: Designation, { tables, ruleSet, month }: World): readonly string[] {
  const scored = score({ tables }, ruleSet, monthText(month), [designation]).designations[0];
  const others = scored?.tracks.filter(({ track }) => track !== scored.track) ?? [];
  return [...new Set([scored, ...others].flatMap((own) => (own ? countingOn(own.metrics) : [])))];
}

function countingOn(scored: readonly MetricScore[]): readonly string[] {
  const metrics = new Map<string, number>();
  const grown = new Map<string, number>();
  for (const { id: metric, unit, counted } of scored) {
    if (!isOfCustomers(unit)) continue;
    for (const each of counted) {
      const tenant = tenantOf(each);
      if (metric === 'usage-growth') add(grown, tenant, each.amount);
      else if (each.amount >= 0) add(metrics, tenant, 1);
    }
  }
  return [...metrics.keys()].sort(
    (a, b) => metrics.get(b)! - metrics.get(a)! || (grown.get(b) ?? 0) - (grown.get(a) ?? 0) || compareText(a, b),
  );
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
