import { columnsOf } from './column-words.ts';
import { type AnyFormat, columnKey, missingOf } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import { noReport } from './no-report.ts';
import { EXPORT_AGAIN, Refusal } from './refusal.ts';

export interface Recognised {
  readonly format: AnyFormat;
  /** Where a documented column stands in the header; undefined when it is absent. */
  readonly positionOf: (column: string) => number | undefined;
  /** Columns nobody documented, as written, each once. */
  readonly unknownColumns: readonly string[];
}

/**
 * Tells from its header row which report a file is.
 * @throws Refusal when no report fits or a required column is missing
 */
export function recognise(header: readonly string[]): Recognised {
  const positions = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    const key = columnKey(name);
    if (key !== '' && !positions.has(key)) positions.set(key, index);
  }
  if (positions.size === 0) throw new Refusal(`The first row names no columns. ${EXPORT_AGAIN}`);
  const positionOf = (column: string) => positions.get(columnKey(column));
  const has = (column: string) => positionOf(column) !== undefined;
  const format = FORMATS.find(({ marks, without }) => marks.every(has) && !(without && has(without)));
  if (!format) throw new Refusal(noReport(header, has));
  const missing = missingOf(format, has);
  if (missing.length > 0) {
    throw new Refusal(
      `This is the ${format.name} report without ${columnsOf(missing)}. Download it again with all its columns.`,
    );
  }
  const documented = new Set(
    [...Object.keys(format.required), ...Object.keys(format.optional), ...format.ignored].map(columnKey),
  );
  const unknownColumns = [...positions]
    .filter(([key]) => !documented.has(key))
    .map(([, index]) => header[index]!.trim());
  return { format, positionOf, unknownColumns };
}

/** Whether a header is one of these reports with all its required columns. */
export function isReport(header: readonly string[]): boolean {
  try {
    recognise(header);
    return true;
  } catch {
    return false;
  }
}
