import type { Month } from '../scoring/index.ts';
import type { AnyFormat } from './formats/format.ts';
import { refuseFormula } from './formula.ts';
import type { ExportFile, FileOutcome, SkippedRow } from './import.ts';
import { type Recognised, recognise } from './recognise.ts';
import { EXPORT_AGAIN, Refusal } from './refusal.ts';
import { type RowReader, rowReader } from './row-reader.ts';
import { rowsOfFile } from './rows-of-file.ts';
import type { TableWriter } from './table-writer.ts';

const SKIPPED_TOLD = 10_000;

/** Reads one file into its report's table. What is wrong with the file is told in the outcome, never thrown. */
export async function readFile(
  file: ExportFile,
  tableOf: (format: AnyFormat) => TableWriter,
  thisMonth: Month,
): Promise<FileOutcome> {
  let recognised: Recognised | undefined;
  let read: RowReader | undefined;
  let width = 0;
  let rows = 0;
  let accepted = 0;
  let lastRow = { line: 1, cells: 0 };
  const skipped: SkippedRow[] = [];

  const take = (cells: string[], line: number) => {
    refuseFormula(cells, line);
    if (!read) {
      recognised = recognise(cells);
      width = cells.length;
      read = rowReader(recognised, cells, tableOf(recognised.format), thisMonth);
      return;
    }
    rows++;
    lastRow = { line, cells: cells.length };
    const reason = read(cells, line);
    if (reason === null) accepted++;
    else if (skipped.length < SKIPPED_TOLD) skipped.push({ line, reason });
  };
  const outcome = (): FileOutcome => ({
    name: file.name,
    report: recognised?.format.report ?? null,
    rows,
    accepted,
    skipped,
    unknownColumns: recognised?.unknownColumns ?? [],
  });

  try {
    const { endsLine } = await rowsOfFile(file, take);
    if (!endsLine && rows > 0 && lastRow.cells < width) {
      throw new Refusal(`The file was cut off in line ${lastRow.line}, its last. ${EXPORT_AGAIN}`);
    }
    return outcome();
  } catch (error) {
    if (error instanceof Refusal) return { ...outcome(), error: error.message };
    throw error;
  }
}
