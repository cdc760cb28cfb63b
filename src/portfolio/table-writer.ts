import type { ReportId, Table } from '../scoring/index.ts';
import type { AnyFormat } from './formats/format.ts';
import { grown, type TextWriter, textWriter } from './text-writer.ts';
import { isNumberKind } from './values/kinds.ts';

export interface NumberWriter {
  put(row: number, value: number): void;
  column(rows: number): Float64Array;
}

/** Where the rows of one report go, from however many files. */
export interface TableWriter {
  rows: number;
  readonly text: Readonly<Record<string, TextWriter>>;
  readonly numbers: Readonly<Record<string, NumberWriter>>;
}

export function tableWriter({ required, optional }: AnyFormat): TableWriter {
  const text: Record<string, TextWriter> = {};
  const numbers: Record<string, NumberWriter> = {};
  for (const [column, kind] of [...Object.values(required), ...Object.values(optional)]) {
    if (isNumberKind(kind)) numbers[column] = numberWriter();
    else text[column] = textWriter(kind);
  }
  return { rows: 0, text, numbers };
}

/** The columns as they stand. */
export function tableFrom<R extends ReportId>({ rows, text, numbers }: TableWriter): Table<R> {
  const columns = <W extends { column(rows: number): unknown }>(writers: Readonly<Record<string, W>>) =>
    Object.fromEntries(Object.entries(writers).map(([column, writer]) => [column, writer.column(rows)]));
  return { rows, text: columns(text), numbers: columns(numbers) } as Table<R>;
}

function numberWriter(): NumberWriter {
  let cells = new Float64Array(1024);
  return {
    put(row, value) {
      if (row === cells.length) cells = grown(cells, new Float64Array(row * 2));
      cells[row] = value;
    },
    column: (rows) => cells.slice(0, rows),
  };
}
