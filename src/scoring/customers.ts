/** The partner's customers of a month: what they are called and which associations are seen. */
import { associationOf } from './associations.ts';
import type { AssociationType, Month, ReportId } from './ids.ts';
import { ASSOCIATION_TYPES } from './ids.ts';
import { customerNames } from './names.ts';
import type { Portfolio, TextColumn } from './portfolio.ts';
import type { RuleSet } from './rules/schema.ts';

export interface Customer {
  /** Tenant id. */
  readonly id: string;
  /** The tenant id where no report names it. */
  readonly name: string;
  /** As written; null where no report tells it. */
  readonly segment: string | null;
  readonly associations: readonly AssociationType[];
  /** Attributions of no type that can count, as written. */
  readonly otherAttributions: readonly string[];
  /** Reports with a row of the customer in the month. */
  readonly reports: readonly ReportId[];
}

type Column = 'month' | 'tenant' | 'segment' | 'attribution' | 'association';
interface CustomerTable {
  readonly rows: number;
  readonly text: Pick<Record<Column, TextColumn>, 'month' | 'tenant'> & Partial<Record<Column, TextColumn>>;
}

const REPORTS_OF_CUSTOMERS = [
  'customers',
  'azure-usage',
  'office-usage',
  'enterprise-mobility',
  'business-applications-revenue',
  'business-applications-usage',
  'product-subscriptions',
] as const satisfies readonly ReportId[];

interface Seen {
  readonly segments: Set<string>;
  readonly types: Set<AssociationType>;
  readonly others: Set<string>;
  readonly reports: Set<ReportId>;
}

/** Everybody with a row in the month in any report, by name. */
export function customersOf(portfolio: Portfolio, ruleSet: RuleSet, month: Month): readonly Customer[] {
  const seen = new Map<string, Seen>();
  for (const report of REPORTS_OF_CUSTOMERS) {
    const table: CustomerTable | undefined = portfolio.tables[report];
    if (table) look(table, report, ruleSet, month, seen);
  }
  const names = customerNames(portfolio);
  const customers = Array.from(
    seen,
    ([id, { segments, types, others, reports }]): Customer => ({
      id,
      name: names.get(id) ?? id,
      segment: [...segments][0] ?? null,
      associations: ASSOCIATION_TYPES.filter((type) => types.has(type)),
      otherAttributions: [...others].sort(),
      reports: [...reports],
    }),
  );
  return customers.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

function look(table: CustomerTable, report: ReportId, ruleSet: RuleSet, asOf: Month, seen: Map<string, Seen>): void {
  const { month, tenant, segment, attribution, association } = table.text;
  const inMonth = month.values.map((value) => value === asOf);
  const byCode = new Array<Seen | undefined>(tenant.values.length);
  const typed = (column: TextColumn | undefined) => column?.values.map((text) => associationOf(ruleSet, text));
  const [own, fallback] = [typed(attribution), typed(association)];
  for (let row = 0; row < table.rows; row++) {
    if (!inMonth[month.codes[row]!]) continue;
    const code = tenant.codes[row]!;
    const known = byCode[code] ?? seenOf(seen, tenant.values[code]!);
    byCode[code] = known;
    known.reports.add(report);
    const named = segment?.values[segment.codes[row]!];
    if (named) known.segments.add(named);
    if (!attribution) continue;
    const found = own?.[attribution.codes[row]!] ?? (association && fallback?.[association.codes[row]!]);
    const written = attribution.values[attribution.codes[row]!] || association?.values[association.codes[row]!];
    if (found?.type) known.types.add(found.type);
    else if (written) known.others.add(written);
  }
}

function seenOf(seen: Map<string, Seen>, tenant: string): Seen {
  const known = seen.get(tenant) ?? { segments: new Set(), types: new Set(), others: new Set(), reports: new Set() };
  seen.set(tenant, known);
  return known;
}
