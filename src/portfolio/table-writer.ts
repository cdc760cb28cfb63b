import { REPORT_COLUMNS, type ReportId, type Table } from '../scoring/index.ts';
import type { AnyFormat } from './formats/format.ts';
import { grown, type TextWriter, textWriter } from './text-writer.ts';
import { isNumberKind, type TextKind } from './values/kinds.ts';

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

export function tableWriter({ report, required, optional }: AnyFormat): TableWriter {
  const kinds = new Map([...Object.values(required), ...Object.values(optional)]);
  const { text, numbers } = REPORT_COLUMNS[report];
  return {
    rows: 0,
    text: Object.fromEntries(text.map((column) => [column, textWriter(textKind(kinds.get(column)))])),
    numbers: Object.fromEntries(numbers.map((column) => [column, numberWriter()])),
  };
}

/** The columns as they stand. */
export function tableFrom<R extends ReportId>({ rows, text, numbers }: TableWriter): Table<R> {
  const columns = <W extends { column(rows: number): unknown }>(writers: Readonly<Record<string, W>>) =>
    Object.fromEntries(Object.entries(writers).map(([column, writer]) => [column, writer.column(rows)]));
  return { rows, text: columns(text), numbers: columns(numbers) } as Table<R>;
}

const textKind = (kind: AnyFormat['required'][string][1] | undefined): TextKind =>
  kind === undefined || isNumberKind(kind) ? 'text' : kind;

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
