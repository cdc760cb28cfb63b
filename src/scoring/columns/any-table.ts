/** Tables of whatever report: what is done to all columns alike. */
import type { TextColumn } from '../portfolio.ts';
import { pick, pickFigures } from './columns.ts';

export interface AnyTable {
  readonly rows: number;
  readonly text: Readonly<Record<string, TextColumn>>;
  readonly numbers: Readonly<Record<string, Float64Array>>;
}

/** A table of some of the rows, in the order given; a row may come several times. */
export function rowsAt(table: AnyTable, rows: Uint32Array): AnyTable {
  return {
    rows: rows.length,
    text: eachColumn(table.text, ({ values, codes }) => ({ values, codes: pick(codes, rows) })),
    numbers: eachColumn(table.numbers, (column) => pickFigures(column, rows)),
  };
}

export function eachColumn<C>(
  columns: Readonly<Record<string, C>>,
  change: (column: C, name: string) => C,
): Record<string, C> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, change(column, name)]));
}

/** The numbers of the rows for which something holds. */
export function rowsWhere({ rows }: Pick<AnyTable, 'rows'>, fits: (row: number) => boolean): Uint32Array {
  const fitting = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (fits(row)) fitting[count++] = row;
  return fitting.slice(0, count);
}
