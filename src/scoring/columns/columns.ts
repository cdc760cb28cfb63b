/** Reading columns by distinct text instead of by row. */
import type { TextColumn } from '../portfolio.ts';

/** A column regrouped: texts that are the same by `key` share a code. */
export interface Grouped {
  readonly names: readonly string[];
  readonly codes: Uint32Array;
}

export function groupBy(column: TextColumn, key: (text: string) => string): Grouped {
  const codeOf = new Map<string, number>();
  const groups = Uint32Array.from(column.values, (text) => {
    const name = key(text);
    const code = codeOf.get(name) ?? codeOf.size;
    codeOf.set(name, code);
    return code;
  });
  return { names: [...codeOf.keys()], codes: column.codes.map((code) => groups[code]!) };
}

/** The same names under one numbering, for tables that each have their own. */
export function numbered(columns: readonly (readonly string[])[]): {
  names: readonly string[];
  codes: readonly Uint32Array[];
} {
  const codeOf = new Map<string, number>();
  const codes = columns.map((values) =>
    Uint32Array.from(values, (text) => {
      const code = codeOf.get(text) ?? codeOf.size;
      codeOf.set(text, code);
      return code;
    }),
  );
  return { names: [...codeOf.keys()], codes };
}

/** The cells of `column` at `rows`. */
export function pick(column: Uint32Array, rows: Uint32Array): Uint32Array {
  return rows.map((row) => column[row]!);
}

/** The figures of `column` at `rows`. A loop: built from an iterator, a long column takes many times as long. */
export function pickFigures(column: Float64Array, rows: Uint32Array): Float64Array {
  const own = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) own[index] = column[rows[index]!]!;
  return own;
}
