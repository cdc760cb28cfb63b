/** Tables with rows more, rows less, or other figures. The tables they come from stay as they are. */
import { type AnyTable, eachColumn, rowsAt, rowsWhere } from '../columns/any-table.ts';
import { type Span, spanOf } from '../columns/span.ts';
import type { Month, ReportId } from '../ids.ts';
import { monthNumber } from '../months.ts';
import { type Row, type Tables, type TextColumn, tableOf } from '../portfolio.ts';

export type Rows = { readonly [R in ReportId]?: readonly Row<R>[] };

/** Rows of several makers as one. */
export function together(parts: readonly Rows[]): Rows {
  const all = new Map<string, Row<ReportId>[]>();
  for (const part of parts) {
    for (const [report, own] of Object.entries(part)) {
      const known = all.get(report) ?? [];
      all.set(report, known);
      known.push(...own);
    }
  }
  return Object.fromEntries(all);
}

/**
 * The tables with these rows as well. A row is left out where its report is missing or does not reach its month: what is
 * unknown must not become known by what somebody imagines.
 */
export function withRows(tables: Tables, rows: Rows): Tables {
  const longer = Object.entries(rows).flatMap(([report, own]) => {
    const table: AnyTable | undefined = tables[report as ReportId];
    if (!table || table.rows === 0) return [];
    const span = spanIn(table);
    const fitting = (own as readonly Row<ReportId>[]).filter(({ month }) => isWithin(span, month));
    return fitting.length === 0 ? [] : [[report, joined(table, tableOf(report as ReportId, fitting))]];
  });
  return { ...tables, ...(Object.fromEntries(longer) as Tables) };
}

function isWithin(span: Span | null, month: string | undefined): boolean {
  if (month === undefined) return true;
  return span !== null && span.first <= monthNumber(month) && monthNumber(month) <= span.last;
}

function spanIn({ rows, text: { month } }: AnyTable): Span | null {
  return month ? spanOf({ rows, text: { month } }) : null;
}

/** A row that says nothing but its month, where the report would not reach it otherwise: nothing is known to be nothing. */
export function reaching(table: AnyTable, report: ReportId, month: Month): AnyTable {
  const span = spanIn(table);
  return span && span.last >= monthNumber(month) ? table : joined(table, tableOf(report, [{ month }]));
}

/** The tables with another one for a report, made of columns of the report's own table. */
export const withTable = (tables: Tables, report: ReportId, table: AnyTable): Tables => ({
  ...tables,
  [report]: table,
});

/** The rows for which `stays` holds; the same table when all do. */
export function onlyRows(table: AnyTable, stays: (row: number) => boolean): AnyTable {
  const kept = rowsWhere(table, stays);
  return kept.length === table.rows ? table : rowsAt(table, kept);
}

/** The same rows with some columns of figures changed. */
export function withFigures(
  table: AnyTable,
  names: readonly string[],
  change: (figure: number, row: number) => number,
): AnyTable {
  const changed = names.map((name) => [name, table.numbers[name]!.map(change)]);
  return { ...table, numbers: { ...table.numbers, ...Object.fromEntries(changed) } };
}

function joined(table: AnyTable, more: AnyTable): AnyTable {
  return {
    rows: table.rows + more.rows,
    text: eachColumn(table.text, (column, name) => joinedTexts(column, more.text[name]!)),
    numbers: eachColumn(table.numbers, (column, name) => joinedFigures(column, more.numbers[name]!)),
  };
}

function joinedFigures(column: Float64Array, more: Float64Array): Float64Array {
  const all = new Float64Array(column.length + more.length);
  all.set(column);
  all.set(more, column.length);
  return all;
}

function joinedTexts(column: TextColumn, more: TextColumn): TextColumn {
  const codeOf = new Map(column.values.map((text, code) => [text, code]));
  for (const text of more.values) if (!codeOf.has(text)) codeOf.set(text, codeOf.size);
  const codes = new Uint32Array(column.codes.length + more.codes.length);
  codes.set(column.codes);
  codes.set(
    more.codes.map((code) => codeOf.get(more.values[code]!)!),
    column.codes.length,
  );
  return { values: [...codeOf.keys()], codes };
}
