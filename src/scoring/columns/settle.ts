/** Nothing counted twice: the copies of one consumption are settled to one amount. */
import { distinctPairs } from './distinct.ts';

/** Columns of equal length, one entry for each eligible row. */
export interface Copies {
  /** Rows with the same number may be copies of each other. */
  readonly cell: Uint32Array;
  readonly cells: number;
  /** Who carries the row. */
  readonly attribution: Uint32Array;
  readonly amount: Float64Array;
  /** 1 where Microsoft flagged the row as a copy; absent where a report has no flags. */
  readonly flagged?: Uint8Array;
}

export interface Settled {
  /** One amount for each cell. */
  readonly amount: Float64Array;
  /** What the rows of the cell state beyond that amount. */
  readonly leftOut: Float64Array;
}

/**
 * The largest of each attribution's own sum and, where there are any, the sum of the rows that are not flagged: the
 * unflagged rows are Microsoft's one complete set, but it may hold attributions that do not count here.
 */
export function settle({ cell, cells, attribution, amount, flagged }: Copies): Settled {
  const groups = distinctPairs(cell, attribution);
  const sums = new Float64Array(groups.rows.length);
  const all = new Float64Array(cells);
  const unflagged = new Float64Array(cells);
  const hasUnflagged = new Uint8Array(cells);
  for (let row = 0; row < cell.length; row++) {
    sums[groups.ids[row]!]! += amount[row]!;
    all[cell[row]!]! += amount[row]!;
    if (flagged && !flagged[row]) {
      unflagged[cell[row]!]! += amount[row]!;
      hasUnflagged[cell[row]!] = 1;
    }
  }
  const best = Float64Array.from(unflagged, (sum, id) => (hasUnflagged[id] ? sum : Number.NEGATIVE_INFINITY));
  for (let group = 0; group < sums.length; group++) {
    const id = cell[groups.rows[group]!]!;
    if (sums[group]! > best[id]!) best[id] = sums[group]!;
  }
  return { amount: best, leftOut: best.map((sum, id) => all[id]! - sum) };
}
