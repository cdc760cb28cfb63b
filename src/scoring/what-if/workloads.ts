/** What a customer uses in a month, for a claim to name. */
import { type Association, associationOf } from '../associations.ts';
import { seatRows } from '../books/seat-rows.ts';
import type { Designation, Month } from '../ids.ts';
import { monthNumber } from '../months.ts';
import { normalise } from '../normalise.ts';
import type { Portfolio, Table } from '../portfolio.ts';
import type { RuleSet } from '../rules/schema.ts';
import { CPOR_ACTIVITIES, type CporActivity } from './new-association.ts';

/**
 * Microsoft 365 workloads of a tenant, by the rule set's names, that count in one of the designations and are not held by
 * CPOR yet, the most used first.
 */
export function workloadsToClaim(
  { tables }: Portfolio,
  ruleSet: RuleSet,
  month: Month,
  tenant: string,
  designations: readonly Designation[],
): readonly string[] {
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
  return [...active]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([index]) => {
      const rule = ruleSet.microsoft365Workloads[index];
      const counts = rule?.countsIn.some((designation) => designations.includes(designation));
      return rule && counts && !held.has(index) ? [rule.name] : [];
    });
}

/**
 * Business Applications of a tenant that CPOR can be claimed on for one of the activities, as the exports name them, those
 * with most revenue first. What was bought through CSP is closed to it.
 */
export function productsToClaim(
  { tables }: Portfolio,
  ruleSet: RuleSet,
  month: Month,
  tenant: string,
  activities: readonly CporActivity[],
): readonly string[] {
  const products = new Map<string, Product>();
  for (const report of ['business-applications-revenue', 'business-applications-usage'] as const) {
    const table: ProductTable | undefined = tables[report];
    if (!table) continue;
    const { month: months, tenant: tenants, workload, attribution } = table.text;
    const [when, who] = [months.values.indexOf(month), tenants.values.indexOf(tenant)];
    const associations = attribution.values.map((written) => associationOf(ruleSet, written));
    for (let row = 0; row < table.rows; row++) {
      if (months.codes[row] !== when || tenants.codes[row] !== who) continue;
      const name = workload.values[workload.codes[row]!]!;
      const association = associations[attribution.codes[row]!];
      if (name === '' || association?.type === 'csp') continue;
      const key = normalise(name);
      const product = products.get(key) ?? { name, dollars: 0, held: new Set() };
      products.set(key, product);
      product.dollars += table.numbers.dollars?.[row] ?? 0;
      if (association?.type === 'cpor') for (const activity of served(association)) product.held.add(activity);
    }
  }
  return [...products.values()]
    .filter(({ held }) => activities.some((activity) => !held.has(activity)))
    .sort((a, b) => b.dollars - a.dollars || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

interface Product {
  readonly name: string;
  dollars: number;
  /** What CPOR is there for already. */
  readonly held: Set<CporActivity>;
}

interface ProductTable {
  readonly rows: number;
  readonly text: Pick<Table<'business-applications-usage'>['text'], 'month' | 'tenant' | 'workload' | 'attribution'>;
  readonly numbers: { readonly dollars?: Float64Array; readonly mau?: Float64Array };
}

/** A row without an activity serves both. */
function served({ activity }: Association): readonly CporActivity[] {
  if (activity === 'none') return CPOR_ACTIVITIES;
  return activity === 'osu' ? ['usage'] : ['pre-sales'];
}
