/** Small portfolios in the words of the rule book. M is July 2026 everywhere unless a test says otherwise. */
import {
  type Designation,
  type Metric,
  type MetricScore,
  type Portfolio,
  type ReportId,
  type Row,
  ruleSetFor,
  score,
  type Tables,
  type Track,
  tableOf,
} from '../../src/scoring/index.ts';

export const M = '2026-07';
export const YEAR_BEFORE = '2025-07';
export const TWO_YEARS_BEFORE = '2024-07';
export const RULES = ruleSetFor(M);

export type Rows = { [R in ReportId]?: readonly Row<R>[] };

/** A portfolio of exactly these rows. */
export function exactly(rows: Rows): Portfolio {
  const tables = Object.entries(rows).map(([report, own]) => [
    report,
    tableOf(report as ReportId, own as readonly Row<ReportId>[]),
  ]);
  return { tables: Object.fromEntries(tables) as Tables };
}

const MONTHLY = [
  'azure-usage',
  'office-usage',
  'business-applications-revenue',
  'business-applications-usage',
] as const satisfies readonly ReportId[];

/** The same, with every report long enough by rows of a tenant that counts nowhere. */
export function portfolio(rows: Rows): Portfolio {
  const filler = [TWO_YEARS_BEFORE, M].map((month) => ({ tenant: 'filler', month }));
  const filled = MONTHLY.map((report) => [report, [...(rows[report] ?? []), ...filler]]);
  const subscriptions = rows['product-subscriptions'] ?? [];
  return exactly({
    ...rows,
    ...Object.fromEntries(filled),
    'product-subscriptions': [...subscriptions, { tenant: 'filler', month: M, subscription: 'filler' }],
    training: rows.training ?? [],
  });
}

export function metricOf(
  from: Portfolio,
  designation: Designation,
  metric: Metric,
  track: Track = 'enterprise',
  month = M,
): MetricScore {
  const scored = score(from, RULES, month).designations.find(({ id }) => id === designation);
  const found = scored?.tracks.find((own) => own.track === track)?.metrics.find(({ id }) => id === metric);
  if (!found) throw new Error(`${designation} has no ${metric}`);
  return found;
}

/** subject -> reason, of everything that does not count (the filler left out). */
export function reasons({ notCounted }: MetricScore): Record<string, string> {
  return Object.fromEntries(
    notCounted.filter(({ id }) => !id?.startsWith('filler')).map(({ subject, reason }) => [subject, reason]),
  );
}

/** The figures a reason tells, by subject. */
export function details({ notCounted }: MetricScore): Record<string, string | undefined> {
  return Object.fromEntries(notCounted.map(({ subject, detail }) => [subject, detail]));
}

export function amounts({ counted }: MetricScore): Record<string, number> {
  return Object.fromEntries(counted.map(({ subject, amount }) => [subject, amount]));
}

export function sumOf({ counted }: MetricScore): number {
  return counted.reduce((sum, { amount }) => sum + amount, 0);
}

export function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A certificate of one person, complete and in force. */
export function certificate(person: string, title: string, more: Row<'training'> = {}): Row<'training'> {
  return {
    title,
    type: 'Certification',
    completed: '2026-01-15',
    activation: 'Active',
    location: '1234567',
    corpEmail: `${person}@example.com`,
    firstName: person,
    ...more,
  };
}

export function seats(
  tenant: string,
  month: string,
  attribution: string,
  own: { seats: number; active?: number; workload?: string },
): Row<'office-usage'> {
  return { tenant, customer: tenant, month, attribution, workload: 'Exchange Online', active: 0, ...own };
}

export function azure(
  tenant: string,
  month: string,
  dollars: number,
  more: Row<'azure-usage'> = {},
): Row<'azure-usage'> {
  return {
    tenant,
    customer: tenant,
    month,
    dollars,
    subscription: `${tenant}-1`,
    service2: 'Key Vault',
    location: '1234567',
    attribution: 'CSP Tier 1',
    ...more,
  };
}

export function revenue(
  tenant: string,
  month: string,
  dollars: number,
  more: Row<'business-applications-revenue'> = {},
): Row<'business-applications-revenue'> {
  return {
    tenant,
    customer: tenant,
    month,
    dollars,
    subscription: `${tenant}-1`,
    workload: 'Sales',
    attribution: 'CSP Tier 1',
    ...more,
  };
}

export function usage(
  tenant: string,
  month: string,
  mau: number,
  more: Row<'business-applications-usage'> = {},
): Row<'business-applications-usage'> {
  return {
    tenant,
    customer: tenant,
    month,
    mau,
    subscription: `${tenant}-1`,
    workload: 'Business Central',
    attribution: 'CSP Tier 1',
    metricType: 'Paid',
    ...more,
  };
}
