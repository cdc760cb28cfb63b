/** A report as data: a file name, its columns in order, and the rows they are read from. */

export type Cell = string | number;

/** Header -> how the cell is read from a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** A finished file: name and text. */
export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

/** Comma- or, for a `.tsv` name, tab-delimited text with a header row and LF line ends. */
export function writeReport<Row>(name: string, columns: Columns<Row>, rows: readonly Row[]): SampleFile {
  const delimiter = name.endsWith('.tsv') ? '\t' : ',';
  const readers = Object.values(columns);
  const lines = rows.map((row) => readers.map((read) => quote(String(read(row)), delimiter)).join(delimiter));
  return { name, text: `${[Object.keys(columns).join(delimiter), ...lines].join('\n')}\n` };
}

function quote(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Money as Partner Center writes it. */
export function money(dollars: number): string {
  return dollars.toFixed(2);
}
