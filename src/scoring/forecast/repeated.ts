/** A report as it reads when nothing changes: the rows of one month again and again. */
import { pick } from '../columns/columns.ts';
import { monthNumber, monthText } from '../months.ts';
import type { TextColumn } from '../portfolio.ts';
import { remember } from '../remember.ts';

/** A table of any report. */
interface Columns {
  readonly rows: number;
  readonly text: Readonly<Record<string, TextColumn>>;
  readonly numbers: Readonly<Record<string, Float64Array>>;
}

/**
 * Rows of later months are left out, also those an export already holds of a month that is not over. A report without
 * rows in the month that is repeated stays as short as it is; one without months stays the same.
 * @param last month number of the month that is repeated
 * @param months how often
 */
export function repeated(table: Columns, last: number, months: number): Columns {
  const known = made(table);
  const key = `${last} ${months}`;
  const own = known.get(key) ?? build(table, last, months);
  known.set(key, own);
  return own;
}

const made = remember((_table: Columns) => new Map<string, Columns>());

function build(table: Columns, last: number, months: number): Columns {
  const { month } = table.text;
  if (!month) return table;
  const written = month.values.map(monthNumber);
  const kept = rowsWhere(month.codes, (code) => written[code]! <= last);
  const again = rowsWhere(month.codes, (code) => written[code] === last);
  if (kept.length === table.rows && (months === 0 || again.length === 0)) return table;

  const rows = new Uint32Array(kept.length + again.length * months);
  rows.set(kept);
  for (let ahead = 0; ahead < months; ahead++) rows.set(again, kept.length + again.length * ahead);
  const later = Array.from({ length: months }, (_, ahead) => monthText(last + 1 + ahead));
  const values = [...new Set([...month.values, ...later])];
  const codes = pick(month.codes, rows);
  later.forEach((name, ahead) => {
    const from = kept.length + again.length * ahead;
    codes.fill(values.indexOf(name), from, from + again.length);
  });
  return {
    rows: rows.length,
    text: {
      ...mapped(table.text, (column) => ({ ...column, codes: pick(column.codes, rows) })),
      month: { values, codes },
    },
    numbers: mapped(table.numbers, (column) => Float64Array.from(rows, (row) => column[row]!)),
  };
}

function rowsWhere(codes: Uint32Array, fits: (code: number) => boolean): Uint32Array {
  const rows = new Uint32Array(codes.length);
  let count = 0;
  for (let row = 0; row < codes.length; row++) if (fits(codes[row]!)) rows[count++] = row;
  return rows.subarray(0, count);
}

function mapped<C>(columns: Readonly<Record<string, C>>, change: (column: C) => C): Record<string, C> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, change(column)]));
}
