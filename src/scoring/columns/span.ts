/** The months a report covers. */
import { monthNumber } from '../months.ts';
import type { TextColumn } from '../portfolio.ts';
import { remember } from '../remember.ts';

export interface MonthlyTable {
  readonly rows: number;
  readonly text: { readonly month: TextColumn };
}

/** Month numbers, inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** null for a report that is absent or has no rows. */
export const spanOf = remember((table: MonthlyTable | undefined): Span | null => {
  if (!table || table.rows === 0) return null;
  const used = new Uint8Array(table.text.month.values.length);
  for (const code of table.text.month.codes) used[code] = 1;
  const months = table.text.month.values.filter((_, code) => used[code]).map(monthNumber);
  return { first: Math.min(...months), last: Math.max(...months) };
});

/** Months since the span's first, one a row. */
export function monthsSince(first: number, column: TextColumn): Uint32Array {
  const since = column.values.map((month) => monthNumber(month) - first);
  return column.codes.map((code) => since[code]!);
}
