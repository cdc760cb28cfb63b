import { type AnyFormat, columnKey } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
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
  const missing = Object.keys(format.required).filter((column) => !has(column));
  if (missing.length > 0) {
    throw new Refusal(
      `This is the ${format.name} report without ${columns(missing)}. Download it again with all its columns.`,
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

function noReport(header: readonly string[], has: (column: string) => boolean): string {
  const found = `No report of Partner Center has the columns ${listed(header.map((name) => name.trim()).filter(Boolean))}`;
  if (header.length === 1 && header[0]!.includes(';')) {
    return `${found}: the columns are separated by semicolons, not by commas or tabs. ${EXPORT_AGAIN}`;
  }
  const closest = FORMATS.map((format) => ({ format, missing: missingOf(format, has) })).reduce((best, next) =>
    share(next) > share(best) ? next : best,
  );
  if (share(closest) === 0) return `${found}. ${EXPORT_AGAIN}`;
  return `${found}; the closest is ${closest.format.name}, ${lacks(closest)}. ${EXPORT_AGAIN}`;
}

interface Candidate {
  readonly format: AnyFormat;
  readonly missing: readonly string[];
}

const missingOf = ({ required }: AnyFormat, has: (column: string) => boolean) =>
  Object.keys(required).filter((column) => !has(column));

const share = ({ format, missing }: Candidate) => 1 - missing.length / Object.keys(format.required).length;

/** A report with nothing missing was ruled out by the column it never has. */
const lacks = ({ format, missing }: Candidate) =>
  missing.length > 0
    ? `but ${columns(missing)} ${missing.length === 1 ? 'is' : 'are'} missing`
    : `which has no ${format.without}`;

const columns = (names: readonly string[]) => `the ${names.length === 1 ? 'column' : 'columns'} ${all(names)}`;

const all = (names: readonly string[]) =>
  names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const SHOWN = 6;
const LONGEST = 40;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name));
  return names.length > SHOWN ? `${shown.join(', ')} and ${names.length - SHOWN} more` : all(shown);
}
