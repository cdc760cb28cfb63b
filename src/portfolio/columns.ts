import {
  type NumberColumnName,
  REPORT_COLUMNS,
  REPORTS,
  type ReportId,
  type Table,
  type Tables,
  type TextColumn,
  type TextColumnName,
  tableOf,
} from '../scoring/index.ts';

/** The names of a report's columns, in their fixed order, for code that treats all reports alike. */
export const columnNames: (report: ReportId) => {
  readonly text: readonly string[];
  readonly numbers: readonly string[];
} = (report) => REPORT_COLUMNS[report];

export const textColumn = (table: Table, name: string): TextColumn => table.text[name as TextColumnName<ReportId>];

export const numberColumn = (table: Table, name: string): Float64Array =>
  table.numbers[name as NumberColumnName<ReportId>];

/** A column of empty cells. */
export const blankTexts = (rows: number): TextColumn => ({ values: [''], codes: new Uint32Array(rows) });

/** A column of the number that stands for an empty cell of it. */
export function blankNumbers(report: ReportId, name: string, rows: number): Float64Array {
  const blankRow = tableOf(report, [{}]);
  return new Float64Array(rows).fill(numberColumn(blankRow, name)[0]!);
}

/** Builds a table column by column. */
export function tableWith(
  report: ReportId,
  rows: number,
  text: (name: string) => TextColumn,
  number: (name: string) => Float64Array,
): Table {
  const names = columnNames(report);
  return {
    rows,
    text: Object.fromEntries(names.text.map((name) => [name, text(name)])),
    numbers: Object.fromEntries(names.numbers.map((name) => [name, number(name)])),
  } as Table;
}

/** The tables there are, in the fixed order of the reports. */
export const tablesIn = (tables: Tables): readonly (readonly [ReportId, Table])[] =>
  REPORTS.flatMap((report) => {
    const table = tables[report] as Table | undefined;
    return table ? [[report, table] as const] : [];
  });
