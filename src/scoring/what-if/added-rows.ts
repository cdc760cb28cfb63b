/** A table with some of its rows once more, partly rewritten. The table itself stays as it is. */
import { pick, pickFigures } from '../columns/columns.ts';
import type { ReportId } from '../ids.ts';
import type { NumberColumnName, Table, TextColumn, TextColumnName } from '../portfolio.ts';

export interface Rewritten<R extends ReportId> {
  /** The text of a copy, by the row it is a copy of. */
  readonly text: Partial<Record<TextColumnName<R>, (row: number) => string>>;
  /** One number a copy. */
  readonly numbers?: Partial<Record<NumberColumnName<R>, Float64Array>>;
}

/** @param rows the rows to copy; without any the same table comes back, and with it all that is remembered of it */
export function withCopies<R extends ReportId>(table: Table<R>, rows: Uint32Array, rewritten: Rewritten<R>): Table<R> {
  if (rows.length === 0) return table;
  const texts = Object.entries<TextColumn>(table.text).map(([name, column]) => {
    const written = rewritten.text[name as TextColumnName<R>];
    return [name, written ? withTexts(column, rows, written) : withCodes(column, rows)];
  });
  const numbers = Object.entries<Float64Array>(table.numbers).map(([name, column]) => {
    const own = rewritten.numbers?.[name as NumberColumnName<R>] ?? pickFigures(column, rows);
    const longer = new Float64Array(column.length + rows.length);
    longer.set(column);
    longer.set(own, column.length);
    return [name, longer];
  });
  return {
    rows: table.rows + rows.length,
    text: Object.fromEntries(texts),
    numbers: Object.fromEntries(numbers),
  } as Table<R>;
}

function withCodes({ values, codes }: TextColumn, rows: Uint32Array): TextColumn {
  return { values, codes: longer(codes, pick(codes, rows)) };
}

function withTexts({ values, codes }: TextColumn, rows: Uint32Array, written: (row: number) => string): TextColumn {
  const codeOf = new Map(values.map((text, code) => [text, code]));
  const more = rows.map((row) => {
    const text = written(row);
    const code = codeOf.get(text) ?? codeOf.size;
    if (code === codeOf.size) codeOf.set(text, code);
    return code;
  });
  return { values: [...codeOf.keys()], codes: longer(codes, more) };
}

function longer(codes: Uint32Array, more: Uint32Array): Uint32Array {
  const all = new Uint32Array(codes.length + more.length);
  all.set(codes);
  all.set(more, codes.length);
  return all;
}
