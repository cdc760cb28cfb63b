import { columnsOf, someOf } from './column-words.ts';
import { type AnyFormat, missingOf } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import { EXPORT_AGAIN } from './refusal.ts';

/** What to say of a header that is no report's: what was found, which report comes closest and what it lacks. */
export function noReport(header: readonly string[], has: (column: string) => boolean): string {
  const found = `No report of Partner Center has the columns ${someOf(header.map((name) => name.trim()).filter(Boolean))}`;
  if (header.length === 1 && header[0]!.includes(';')) {
    return `${found}: the columns are separated by semicolons, not by commas or tabs. ${EXPORT_AGAIN}`;
  }
  const closest = FORMATS.map((format) => ({ format, missing: missingOf(format, has) })).reduce((best, next) =>
    shareOf(next) > shareOf(best) ? next : best,
  );
  if (shareOf(closest) === 0) return `${found}. ${EXPORT_AGAIN}`;
  return `${found}; the closest is ${closest.format.name}, ${whyNot(closest)}. ${EXPORT_AGAIN}`;
}

interface Candidate {
  readonly format: AnyFormat;
  readonly missing: readonly string[];
}

const shareOf = ({ format, missing }: Candidate) => 1 - missing.length / Object.keys(format.required).length;

/** A report with nothing missing was ruled out by the column it never has. */
const whyNot = ({ format, missing }: Candidate) =>
  missing.length > 0
    ? `but ${columnsOf(missing)} ${missing.length === 1 ? 'is' : 'are'} missing`
    : `which has no ${format.without}`;
