import type { Month } from '../scoring/index.ts';
import type { AnyFormat } from './formats/format.ts';
import type { ExportFile, FileOutcome } from './import.ts';
import { readTable } from './read-table.ts';
import { type Recognised, recognise } from './recognise.ts';
import { rowReader } from './row-reader.ts';
import type { TableWriter } from './table-writer.ts';

/** Reads one file into its report's table. What is wrong with the file is told in the outcome, never thrown. */
export async function readFile(
  file: ExportFile,
  tableOf: (format: AnyFormat) => TableWriter,
  thisMonth: Month,
): Promise<FileOutcome> {
  let recognised: Recognised | undefined;
  const { error, ...reading } = await readTable(file, (header) => {
    recognised = recognise(header);
    return rowReader(recognised, header, tableOf(recognised.format), thisMonth);
  });
  return {
    name: file.name,
    report: recognised?.format.report ?? null,
    ...reading,
    unknownColumns: recognised?.unknownColumns ?? [],
    ...(error !== undefined && { error }),
  };
}
