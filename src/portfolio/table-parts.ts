import type { ReportId, Table, TextColumn } from '../scoring/index.ts';
import { numberColumn, tableWith, textColumn } from './columns.ts';
import { keysOf } from './report-keys.ts';

/** Some rows of a table. */
export interface Part {
  readonly table: Table;
  readonly rows: Uint32Array;
}

/** The rows that are kept under one of the keys (months, or `all`). */
export function partOf(report: ReportId, table: Table, keys: ReadonlySet<string>): Part {
  const { values, codes } = keysOf(report, table);
  const wanted = values.map((value) => keys.has(value));
  const rows = new Uint32Array(table.rows);
  let count = 0;
  for (let row = 0; row < table.rows; row++) if (wanted[codes[row]!]) rows[count++] = row;
  return { table, rows: rows.slice(0, count) };
}

/** The parts one after the other as one table, which holds only texts that its rows use. */
export function joined(report: ReportId, parts: readonly Part[]): Table {
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0);
  return tableWith(
    report,
    rows,
    (name) =>
      joinedText(
        parts.map((part) => ({ column: textColumn(part.table, name), rows: part.rows })),
        rows,
      ),
    (name) =>
      joinedNumbers(
        parts.map((part) => ({ cells: numberColumn(part.table, name), rows: part.rows })),
        rows,
      ),
  );
}

function joinedText(parts: readonly { column: TextColumn; rows: Uint32Array }[], total: number): TextColumn {
  const codeOf = new Map<string, number>();
  const codes = new Uint32Array(total);
  let at = 0;
  for (const { column, rows } of parts) {
    const newCode = new Int32Array(column.values.length).fill(-1);
    for (const row of rows) {
      const old = column.codes[row]!;
      if (newCode[old]! < 0) {
        const value = column.values[old]!;
        newCode[old] = codeOf.get(value) ?? codeOf.size;
        codeOf.set(value, newCode[old]!);
      }
      codes[at++] = newCode[old]!;
    }
  }
  return { values: [...codeOf.keys()], codes };
}

function joinedNumbers(parts: readonly { cells: Float64Array; rows: Uint32Array }[], total: number): Float64Array {
  const joinedCells = new Float64Array(total);
  let at = 0;
  for (const { cells, rows } of parts) for (const row of rows) joinedCells[at++] = cells[row]!;
  return joinedCells;
}
