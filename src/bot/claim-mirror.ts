/** Brings what the portal's claim export says into the claims, and tells what became of each row. */
import type { ClaimsMirrored } from '../../cards/index.ts';
import type { MirrorOutcome, MirrorRow } from '../associations/claims/change.ts';
import type { ClaimStatus } from '../associations/claims/claim.ts';
import {
  type ClaimExport,
  type ClaimOutcome,
  readClaimExport,
} from '../associations/portal-export/read-claim-export.ts';
import type { ExportFile, SkippedRow } from '../portfolio/index.ts';
import type { ClaimDesk } from './claims/claim-desk.ts';
import type { Sender } from './message.ts';

export type ClaimExports = ReadonlyMap<ExportFile, ClaimExport>;

/** The claim exports among some files; every other file is left to the reader of reports. */
export async function claimExportsAmong(files: readonly ExportFile[]): Promise<ClaimExports> {
  const found = new Map<ExportFile, ClaimExport>();
  const before = new Map<string, Told>();
  for (const file of files) {
    const read = await readClaimExport(file);
    if (read) found.set(file, agreeing(read, before));
  }
  return found;
}

/** What an earlier file says of a claim. */
interface Told {
  readonly status: ClaimStatus;
  readonly file: string;
}

/** Which of two files is newer nobody can tell, so the second may not say otherwise of a claim than the first. */
function agreeing({ outcome, claims }: ClaimExport, before: Map<string, Told>): ClaimExport {
  for (const { row } of claims) {
    const told = before.get(row.portalId) ?? { status: row.status, file: outcome.name };
    before.set(row.portalId, told);
    if (told.status !== row.status) {
      const error = `Claim ${row.portalId} has another status in ${told.file}. Send the newer of the two alone.`;
      return { outcome: { ...outcome, error }, claims: [] };
    }
  }
  return { outcome, claims };
}

export interface Mirroring {
  /** null when the claims could not be changed; then every file says why. */
  readonly mirrored: ClaimsMirrored | null;
  /** What became of each file. */
  readonly files: ReadonlyMap<ExportFile, ClaimOutcome>;
}

/** @param key the same key changes the claims once; the same rows under another key change nothing any more */
export async function mirrorClaims(
  exports: ClaimExports,
  desk: ClaimDesk,
  { sender }: { readonly sender: Sender },
  key: string,
): Promise<Mirroring> {
  const outcomes = (also: (read: ClaimExport) => ClaimOutcome) =>
    new Map([...exports].map(([file, read]) => [file, also(read)] as const));
  const rows = [...exports.values()].flatMap(({ claims }) => claims);
  if (rows.length === 0) return { mirrored: NOTHING, files: outcomes(({ outcome }) => outcome) };

  const result = await desk.change({ kind: 'mirror', rows: rows.map(({ row }) => row) }, sender, `${key} claims`);
  if (!result.done) return { mirrored: null, files: outcomes(({ outcome }) => ({ ...outcome, error: result.says })) };

  const told = result.mirrored ?? [];
  const count = (kind: MirrorOutcome['outcome']) => told.filter(({ outcome }) => outcome === kind).length;
  const warnings = told.flatMap(({ row, warning }) =>
    warning === undefined ? [] : [`Claim ${row.portalId}: ${warning}`],
  );
  const left = new Map(told.flatMap(({ row, says }) => (says === undefined ? [] : [[row, says] as const])));
  return {
    mirrored: {
      updated: count('updated'),
      created: count('created'),
      unchanged: count('unchanged'),
      ...(warnings.length > 0 && { warnings }),
    },
    files: outcomes((read) => withLeft(read, left)),
  };
}

const NOTHING: ClaimsMirrored = { updated: 0, created: 0, unchanged: 0 };

/** Rows that no claim could be found or made for count as skipped. */
function withLeft({ outcome, claims }: ClaimExport, left: ReadonlyMap<MirrorRow, string>): ClaimOutcome {
  const unmatched = claims.flatMap(({ line, row }): SkippedRow[] => {
    const says = left.get(row);
    return says === undefined ? [] : [{ line, reason: `Claim ${row.portalId}: ${says}` }];
  });
  const skipped = [...outcome.skipped, ...unmatched].toSorted((a, b) => a.line - b.line);
  return { ...outcome, accepted: outcome.accepted - unmatched.length, skipped };
}
