/** A mixed-integer programme in the making: columns with a cost and a range, rows that bind them. */

export interface Programme {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

interface Column {
  readonly cost: number;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

interface Row {
  readonly terms: readonly Term[];
  readonly from: number;
  readonly to: number;
}

/** Column number and coefficient. */
export type Term = readonly [column: number, coefficient: number];

export interface Draft extends Programme {
  /** @returns its number */
  column(column: Partial<Column>): number;
  yesOrNo(cost?: number): number;
  atMost(terms: readonly Term[], limit: number): void;
  atLeast(terms: readonly Term[], limit: number): void;
  equal(terms: readonly Term[], value: number): void;
}

export function draft(): Draft {
  const columns: Column[] = [];
  const rows: Row[] = [];
  const column = (own: Partial<Column>) =>
    columns.push({ cost: 0, from: 0, to: Number.POSITIVE_INFINITY, whole: false, ...own }) - 1;
  const row = (terms: readonly Term[], from: number, to: number) => {
    rows.push({ terms: terms.filter(([, coefficient]) => coefficient !== 0), from, to });
  };
  return {
    columns,
    rows,
    column,
    yesOrNo: (cost = 0) => column({ cost, to: 1, whole: true }),
    atMost: (terms, limit) => row(terms, Number.NEGATIVE_INFINITY, limit),
    atLeast: (terms, limit) => row(terms, limit, Number.POSITIVE_INFINITY),
    equal: (terms, value) => row(terms, value, value),
  };
}
