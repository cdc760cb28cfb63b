/** Only the rows that a change added, in reports that still reach as far as they did. */
import type { AnyTable } from '../../scoring/columns/any-table.ts';
import { spanOf } from '../../scoring/columns/span.ts';
import { type Portfolio, type ReportId, type Row, tableOf } from '../../scoring/index.ts';
import { monthText } from '../../scoring/months.ts';

/** Rows of nobody in the first and the last month keep a report's span, so that what is known stays known. */
const NOBODY = 'nobody';

/**
 * Two small portfolios: the spans alone, and with the rows that `changed` has behind those of `portfolio`. Reports that are
 * the same in both are left out, as nothing in them moves.
 */
export function addedRows(
  portfolio: Portfolio,
  changed: Portfolio,
): { readonly before: Portfolio; readonly after: Portfolio } {
  const before: [string, unknown][] = [];
  const after: [string, unknown][] = [];
  for (const [report, table] of Object.entries(changed.tables) as [ReportId, AnyTable][]) {
    const known: AnyTable | undefined = portfolio.tables[report];
    if (known === table) continue;
    const span = spanRows(known);
    const added = Array.from({ length: table.rows - (known?.rows ?? 0) }, (_, row) =>
      rowOf(table, (known?.rows ?? 0) + row),
    );
    before.push([report, tableOf(report, span)]);
    after.push([report, tableOf(report, [...span, ...added])]);
  }
  return {
    before: { tables: Object.fromEntries(before) as Portfolio['tables'] },
    after: { tables: Object.fromEntries(after) as Portfolio['tables'] },
  };
}

function spanRows(table: AnyTable | undefined): Row<ReportId>[] {
  if (!table?.text.month) return [];
  const span = spanOf({ rows: table.rows, text: { month: table.text.month } });
  return span ? [span.first, span.last].map((month) => ({ tenant: NOBODY, month: monthText(month) })) : [];
}

function rowOf({ text, numbers }: AnyTable, row: number): Row<ReportId> {
  return Object.fromEntries([
    ...Object.entries(text).map(([name, { values, codes }]) => [name, values[codes[row]!]!]),
    ...Object.entries(numbers).map(([name, column]) => [name, column[row]!]),
  ]) as Row<ReportId>;
}
