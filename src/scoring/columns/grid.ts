/** One figure for each subject (tenant, pair, service) and month; months outside the span hold nothing. */
import type { Span } from './span.ts';

export interface Grid<C extends Float64Array | Uint8Array | Uint32Array = Float64Array> {
  readonly first: number;
  readonly months: number;
  readonly cells: C;
}

export function gridOf<C extends Float64Array | Uint8Array | Uint32Array>(
  subjects: number,
  span: Span,
  column: new (length: number) => C,
): Grid<C> {
  const months = span.last - span.first + 1;
  return { first: span.first, months, cells: new column(subjects * months) };
}

/** @param month month number */
export function at(grid: Grid<Float64Array | Uint8Array | Uint32Array>, subject: number, month: number): number {
  const since = month - grid.first;
  return since < 0 || since >= grid.months ? 0 : grid.cells[subject * grid.months + since]!;
}

/** Sum over the twelve months that end with `month`. */
export function trailingYear(grid: Grid, subject: number, month: number): number {
  const from = Math.max(month - 11 - grid.first, 0);
  const to = Math.min(month - grid.first, grid.months - 1);
  let sum = 0;
  for (let since = from; since <= to; since++) sum += grid.cells[subject * grid.months + since]!;
  return sum;
}

/** The largest figure of a subject up to and with `month`. */
export function largestUpTo(grid: Grid<Uint8Array>, subject: number, month: number): number {
  const to = Math.min(month - grid.first, grid.months - 1);
  let largest = 0;
  for (let since = 0; since <= to; since++) largest = Math.max(largest, grid.cells[subject * grid.months + since]!);
  return largest;
}
