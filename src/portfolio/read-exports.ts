import type { Month, ReportId, Tables } from '../scoring/index.ts';
import type { AnyFormat } from './formats/format.ts';
import type { ExportFile, FileOutcome, Reading } from './import.ts';
import { readFile } from './read-file.ts';
import { type TableWriter, tableFrom, tableWriter } from './table-writer.ts';

/**
 * Reads exports of Partner Center as one set: files of the same report are put together, and when any file cannot be
 * imported there are no tables at all.
 * @param options.thisMonth the clock's month; a file with a later one is refused
 * @returns one outcome a file, in the order given; trouble with a file is told there and never thrown
 */
export async function readExports(
  files: readonly ExportFile[],
  { thisMonth }: { readonly thisMonth: Month },
): Promise<Reading> {
  const writers = new Map<ReportId, TableWriter>();
  const tableOf = (format: AnyFormat) => {
    const writer = writers.get(format.report) ?? tableWriter(format);
    writers.set(format.report, writer);
    return writer;
  };
  const outcomes: FileOutcome[] = [];
  for (const file of files) outcomes.push(await readFile(file, tableOf, thisMonth));
  const refused = outcomes.some(({ error }) => error !== undefined);
  return { files: outcomes, tables: refused ? {} : tablesFrom(writers) };
}

/** Reports without accepted rows bring no table. */
function tablesFrom(writers: ReadonlyMap<ReportId, TableWriter>): Tables {
  const filled = [...writers].filter(([, { rows }]) => rows > 0);
  return Object.fromEntries(filled.map(([report, writer]) => [report, tableFrom(writer)]));
}
