/** What a customer uses in a month, for a claim to name. */
import { associationOf } from '../associations.ts';
import { seatRows } from '../books/seat-rows.ts';
import type { Designation, Month } from '../ids.ts';
import { monthNumber } from '../months.ts';
import type { Portfolio, Table } from '../portfolio.ts';
import type { RuleSet } from '../rules/schema.ts';

export interface UsedWorkload {
  /** By the rule set; Business Applications as the export writes it. */
  readonly name: string;
  /** Active users; dollars of revenue where only those are known. */
  readonly size: number;
}

/**
 * Microsoft 365 workloads of a tenant that count in one of the designations and are not held by CPOR yet, the most used
 * first.
 */
export function workloadsToClaim(
  { tables }: Portfolio,
  ruleSet: RuleSet,
  month: Month,
  tenant: string,
  designations: readonly Designation[],
): readonly UsedWorkload[] {
  const rows = seatRows(tables['office-usage'], tables['enterprise-mobility'], ruleSet);
  const wanted = rows?.tenants.indexOf(tenant) ?? -1;
  if (!rows || wanted < 0) return [];
  const since = monthNumber(month) - rows.span.first;
  const active = new Map<number, number>();
  const held = new Set<number>();
  for (const part of rows.parts) {
    for (let row = 0; row < part.tenant.length; row++) {
      if (part.tenant[row] !== wanted || part.since[row] !== since || part.free[row]) continue;
      const workload = part.workload[row]!;
      active.set(workload, Math.max(active.get(workload) ?? 0, part.active[row]!));
      if (rows.associations[part.association[row]!]?.type === 'cpor') held.add(workload);
    }
  }
  return bySize(
    [...active].flatMap(([index, size]) => {
      const rule = ruleSet.microsoft365Workloads[index];
      const counts = rule?.countsIn.some((designation) => designations.includes(designation));
      return rule && counts && !held.has(index) ? [{ name: rule.name, size }] : [];
    }),
  );
}

/**
 * Business Applications of a tenant that CPOR can be claimed on, as the exports name them: by revenue where there is any,
 * else by usage. What was bought through CSP is closed to it.
 */
export function productsToClaim(
  { tables }: Portfolio,
  ruleSet: RuleSet,
  month: Month,
  tenant: string,
): readonly UsedWorkload[] {
  const isOpen = (attribution: string) => {
    const type = associationOf(ruleSet, attribution)?.type;
    return type !== 'cpor' && type !== 'csp';
  };
  const sold = used(tables['business-applications-revenue'], 'dollars', { month, tenant, isOpen });
  return sold.length > 0 ? sold : used(tables['business-applications-usage'], 'mau', { month, tenant, isOpen });
}

interface UseTable<K extends string> {
  readonly rows: number;
  readonly text: Pick<Table<'business-applications-usage'>['text'], 'month' | 'tenant' | 'workload' | 'attribution'>;
  readonly numbers: Readonly<Record<K, Float64Array>>;
}

interface Wanted {
  readonly month: Month;
  readonly tenant: string;
  readonly isOpen: (attribution: string) => boolean;
}

function used<K extends string>(table: UseTable<K> | undefined, figure: K, wanted: Wanted): readonly UsedWorkload[] {
  if (!table) return [];
  const { month, tenant, workload, attribution } = table.text;
  const [when, who] = [month.values.indexOf(wanted.month), tenant.values.indexOf(wanted.tenant)];
  const open = attribution.values.map(wanted.isOpen);
  const sizes = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    if (month.codes[row] !== when || tenant.codes[row] !== who || !open[attribution.codes[row]!]) continue;
    const name = workload.values[workload.codes[row]!]!;
    if (name !== '') sizes.set(name, (sizes.get(name) ?? 0) + table.numbers[figure][row]!);
  }
  return bySize(Array.from(sizes, ([name, size]) => ({ name, size })));
}

const bySize = (all: readonly UsedWorkload[]) => all.toSorted((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
