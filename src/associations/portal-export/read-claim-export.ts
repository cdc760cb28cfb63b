import { type ExportFile, type FileOutcome, isReport, Refusal, readTable } from '../../portfolio/index.ts';
import type { MirrorRow } from '../claims/change.ts';
import { type ClaimColumns, claimColumns, speaksOfClaims } from './columns.ts';
import { readRow } from './read-row.ts';

/** A row with the line it stands in; header = line 1. */
export interface ClaimRow {
  readonly line: number;
  readonly row: MirrorRow;
}

/** What became of the file. */
export type ClaimOutcome = Omit<FileOutcome, 'report'>;

export interface ClaimExport {
  readonly outcome: ClaimOutcome;
  readonly claims: readonly ClaimRow[];
}

/** The file is something else: a report, or nothing that is known here. */
class NoClaimExport extends Error {}

/**
 * Reads the portal's claim export.
 * @returns null for every other file, of which only the beginning was read; what is wrong with a claim export is told in
 *   its outcome
 */
export async function readClaimExport(file: ExportFile): Promise<ClaimExport | null> {
  const claims: ClaimRow[] = [];
  const lineOf = new Map<string, number>();
  let columns: ClaimColumns | undefined;

  const begin = (header: readonly string[]) => {
    if (!speaksOfClaims(header) || isReport(header)) throw new NoClaimExport();
    const found = claimColumns(header);
    columns = found;
    if (found.missing.length > 0) throw new Refusal(lacks(found.missing.map(found.nameOf)));
    return (cells: readonly string[], line: number): string | null => {
      const row = readRow(cells, found);
      if ('fault' in row) return row.fault;
      const number = row.portalId.toUpperCase();
      const before = lineOf.get(number);
      if (before !== undefined) return `Claim ${row.portalId} stands in line ${before} already`;
      lineOf.set(number, line);
      claims.push({ line, row });
      return null;
    };
  };

  try {
    const { error, ...reading } = await readTable(file, begin, { semicolons: true });
    // A file that fails before its header is whatever the reader of reports says it is.
    if (columns === undefined) return null;
    const outcome = { name: file.name, ...reading, unknownColumns: columns.unknown };
    return error === undefined ? { outcome, claims } : { outcome: { ...outcome, error }, claims: [] };
  } catch (error) {
    if (error instanceof NoClaimExport) return null;
    throw error;
  }
}

const lacks = (names: readonly string[]): string =>
  `This is the claim export without ${names.length === 1 ? 'the column' : 'the columns'} ${names.join(' and ')}. Export the claim data from Partner Center again with all its columns.`;
