import { refuseFormula } from './formula.ts';
import type { ExportFile, FileOutcome, SkippedRow } from './import.ts';
import { EXPORT_AGAIN, Refusal } from './refusal.ts';
import { type Delimiting, rowsOfFile } from './rows-of-file.ts';
import { cellText } from './values/text.ts';

const SKIPPED_TOLD = 10_000;

/** Takes one row, as wide as the header or wider by empty cells. @returns why the row was skipped, null when it was accepted */
export type RowReader = (cells: readonly string[], line: number) => string | null;

export type TableReading = Pick<FileOutcome, 'rows' | 'accepted' | 'skipped' | 'error'>;

/**
 * Reads a CSV or TSV file with a header, row by row. What is wrong with the file is told in the outcome, never thrown.
 * @param begin decides by the header who reads the rows; a Refusal it throws refuses the file, anything else is passed on
 */
export async function readTable(
  file: ExportFile,
  begin: (header: readonly string[]) => RowReader,
  delimiting?: Delimiting,
): Promise<TableReading> {
  let read: RowReader | undefined;
  let width = 0;
  let rows = 0;
  let accepted = 0;
  let lastRow = { line: 1, cells: 0 };
  const skipped: SkippedRow[] = [];

  const take = (cells: string[], line: number) => {
    refuseFormula(cells, line);
    if (!read) {
      read = begin(cells);
      width = cells.length;
      return;
    }
    rows++;
    lastRow = { line, cells: cells.length };
    const reason = faultOfWidth(cells, width) ?? read(cells, line);
    if (reason === null) accepted++;
    else if (skipped.length < SKIPPED_TOLD) skipped.push({ line, reason });
  };

  try {
    const { endsLine } = await rowsOfFile(file, take, delimiting);
    if (!endsLine && rows > 0 && lastRow.cells < width) {
      throw new Refusal(`The file was cut off in line ${lastRow.line}, its last. ${EXPORT_AGAIN}`);
    }
    return { rows, accepted, skipped };
  } catch (error) {
    if (error instanceof Refusal) return { rows, accepted, skipped, error: error.message };
    throw error;
  }
}

function faultOfWidth(cells: readonly string[], width: number): string | null {
  if (cells.length === width) return null;
  const onlyEmptySurplus = cells.length > width && cells.slice(width).every((cell) => cellText(cell) === '');
  return onlyEmptySurplus ? null : `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} instead of ${width}`;
}
