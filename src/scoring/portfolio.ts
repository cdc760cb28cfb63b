/**
 * What the library scores: the rows of a partner's exports, kept as columns.
 *
 * A portfolio of thousands of customers holds millions of cells that repeat a few thousand texts, so a text column keeps
 * each distinct text once and one code a row. That keeps a large export out of the JavaScript heap and lets a rule
 * classify a text once instead of once a row.
 */
import type { ReportId } from './ids.ts';

/** The columns of each report. Texts are trimmed and as written; an empty text means the cell was empty. */
export const REPORT_COLUMNS = {
  /** completed: `YYYY-MM-DD`; expires: the same, or empty for a certification without an end. */
  training: {
    text: [
      'title',
      'type',
      'activity',
      'completed',
      'expires',
      'activation',
      'location',
      'mcpId',
      'corpEmail',
      'email',
      'firstName',
      'lastName',
    ],
    numbers: [],
  },
  /** duplicate: `1` when Microsoft flagged the row, else empty. dollars may be negative. */
  'azure-usage': {
    text: [
      'month',
      'tenant',
      'customer',
      'segment',
      'subscription',
      'service1',
      'service2',
      'service3',
      'service4',
      'location',
      'attribution',
      'association',
      'admin',
      'duplicate',
    ],
    numbers: ['dollars'],
  },
  'business-applications-revenue': {
    text: ['month', 'tenant', 'customer', 'subscription', 'attribution', 'workload'],
    numbers: ['dollars'],
  },
  /** pamau is NaN where the cell was empty; mau and mac are 0 there. */
  'business-applications-usage': {
    text: ['month', 'tenant', 'customer', 'subscription', 'attribution', 'workload', 'metricType'],
    numbers: ['mau', 'mac', 'pamau'],
  },
  'enterprise-mobility': {
    text: ['month', 'tenant', 'customer', 'location', 'attribution', 'freeOrPaid'],
    numbers: ['entraSeats', 'entraActive', 'intuneSeats', 'intuneActive', 'purviewSeats', 'purviewActive'],
  },
  'office-usage': {
    text: ['month', 'tenant', 'customer', 'workload', 'attribution'],
    numbers: ['seats', 'active'],
  },
  'product-subscriptions': {
    text: ['month', 'tenant', 'subscription', 'pricing'],
    numbers: [],
  },
  customers: {
    text: ['month', 'tenant', 'customer', 'segment', 'status', 'domain'],
    numbers: [],
  },
  profile: {
    text: ['location', 'partner', 'globalLocation', 'globalPartner'],
    numbers: [],
  },
} as const satisfies Record<ReportId, { text: readonly string[]; numbers: readonly string[] }>;

export type TextColumnName<R extends ReportId> = (typeof REPORT_COLUMNS)[R]['text'][number];
export type NumberColumnName<R extends ReportId> = (typeof REPORT_COLUMNS)[R]['numbers'][number];

/** Row `i` holds the text `values[codes[i]]`. `values` has no doubles. */
export interface TextColumn {
  readonly values: readonly string[];
  readonly codes: Uint32Array;
}

export interface Table<R extends ReportId = ReportId> {
  readonly rows: number;
  readonly text: Readonly<Record<TextColumnName<R>, TextColumn>>;
  readonly numbers: Readonly<Record<NumberColumnName<R>, Float64Array>>;
}

/** One row in plain form, for tests and for callers with little data. Absent texts are empty, absent numbers 0. */
export type Row<R extends ReportId> = Partial<Record<TextColumnName<R>, string> & Record<NumberColumnName<R>, number>>;

export type Tables = { readonly [R in ReportId]?: Table<R> };

export interface Portfolio {
  readonly tables: Tables;
}

/**
 * Columns from plain rows.
 * @param report the report the rows are of
 * @param rows one object a row; a missing text is empty, a missing number 0 (pamau: NaN, which means "cell empty")
 */
export function tableOf<R extends ReportId>(report: R, rows: readonly Row<R>[]): Table<R> {
  const columns: { text: readonly string[]; numbers: readonly string[] } = REPORT_COLUMNS[report];
  const plain = rows as readonly Record<string, string | number | undefined>[];
  const text = columns.text.map((name) => [name, textColumn(plain.map((row) => String(row[name] ?? '')))]);
  const numbers = columns.numbers.map((name) => {
    const absent = name === 'pamau' ? Number.NaN : 0;
    return [name, Float64Array.from(plain, (row) => Number(row[name] ?? absent))];
  });
  return { rows: rows.length, text: Object.fromEntries(text), numbers: Object.fromEntries(numbers) } as Table<R>;
}

function textColumn(cells: readonly string[]): TextColumn {
  const codeOf = new Map<string, number>();
  const codes = Uint32Array.from(cells, (cell) => {
    const known = codeOf.get(cell);
    if (known !== undefined) return known;
    codeOf.set(cell, codeOf.size);
    return codeOf.size - 1;
  });
  return { values: [...codeOf.keys()], codes };
}
