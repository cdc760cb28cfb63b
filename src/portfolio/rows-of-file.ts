import { pipeline } from 'node:stream/promises';
import { CsvError, Parser } from 'csv-parse';
import type { ExportFile } from './import.ts';
import { LF } from './pieces-of-file.ts';
import { EXPORT_AGAIN, Refusal } from './refusal.ts';
import { LONGEST_ROW, tooLong, wholeLines } from './whole-lines.ts';

export interface Delimiting {
  /** Also reads files delimited by semicolons, as Excel writes them where the comma is the decimal sign. */
  readonly semicolons?: boolean;
}

/**
 * Hands every row of a CSV or TSV file to `take`, in order, with the line it starts in; blank lines are no rows. The
 * whole file is never in memory.
 * @returns whether the file goes on to a line end after its last row; without one the row may have been cut off
 * @throws Refusal, or what `take` throws, at the first trouble; the rest of the file is not read
 */
export async function rowsOfFile(
  file: ExportFile,
  take: (cells: string[], line: number) => void,
  { semicolons = false }: Delimiting = {},
): Promise<{ readonly endsLine: boolean }> {
  const blocks = wholeLines(file);
  const first = await blocks.next();
  if (first.done) throw new Refusal(`The file is empty. ${EXPORT_AGAIN}`);
  const lines = lineCounter();
  let bytesInRow = 0;
  let lastByte = 0;
  let lastIsRow = false;

  const parser = new Parser({
    delimiter: delimiterOf(headerLine(first.value), semicolons),
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    // A quote inside a bare cell (19" rack) is part of its text; only one at the beginning opens a quoted cell.
    relax_quotes: true,
    // Called as each row is parsed, which is the only moment the parser's line is that row's.
    on_record: (cells: string[], { lines: parsed }) => {
      bytesInRow = 0;
      const line = lines.startOf(cells, parsed);
      lastIsRow = cells.length > 1 || cells[0]!.trim() !== '';
      if (lastIsRow) take(cells, line);
      return null;
    },
  });
  const measured = async function* () {
    for (let block: Buffer | undefined = first.value; block; block = (await blocks.next()).value) {
      if (bytesInRow > LONGEST_ROW) throw new Refusal(tooLong(lines.next));
      bytesInRow += block.length;
      lastByte = block.at(-1)!;
      yield block;
    }
  };
  try {
    await pipeline(measured, parser.resume());
  } catch (error) {
    throw error instanceof CsvError ? new Refusal(quoteTrouble(error, lines.next), { cause: error }) : error;
  } finally {
    await blocks.return(undefined);
  }
  return { endsLine: lastByte === LF || !lastIsRow };
}

function delimiterOf(header: string, semicolons: boolean): string {
  if (header.includes('\t')) return '\t';
  const count = (sign: string) => header.split(sign).length;
  return semicolons && count(';') > count(',') ? ';' : ',';
}

const headerLine = (block: Buffer) =>
  block
    .toString('utf8')
    .split('\n')
    .find((line) => line.trim() !== '') ?? '';

/**
 * The line each row starts in. The parser counts a CRLF inside a quoted cell as two lines and tells where a row ends, so
 * rows over several lines are counted again by their line feeds.
 */
function lineCounter() {
  let parsedBefore = 0;
  const counter = {
    /** The line the next row starts in. */
    next: 1,
    startOf(cells: readonly string[], parsed: number): number {
      const start = counter.next;
      const oneLine = parsed - parsedBefore === 1;
      parsedBefore = parsed;
      counter.next += oneLine ? 1 : 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      return start;
    },
  };
  return counter;
}

function quoteTrouble(error: CsvError, line: number): string {
  const trouble =
    error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'opens a quote that is never closed' : 'has a quote where none may stand';
  return `The row in line ${line} ${trouble}; the file is damaged or cut off. ${EXPORT_AGAIN}`;
}
