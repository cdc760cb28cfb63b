/** Files of both kinds as one change: reports go into the portfolio, the portal's export of claims into the claims. */
import type { ClaimsMirrored, ImportOutcome, TakenFile } from '../../cards/index.ts';
import type { ClaimOutcome } from '../associations/portal-export/read-claim-export.ts';
import type { ExportFile, Reading } from '../portfolio/index.ts';
import type { ScoreChange } from '../scoring/index.ts';
import type { Member } from './access/member.ts';
import { type Permission, refusal, scopeOf } from './access/permissions.ts';
import { claimExportsAmong, mirrorClaims } from './claim-mirror.ts';
import type { ClaimDesk } from './claims/claim-desk.ts';
import type { Sender } from './message.ts';

export interface ImportResult {
  readonly outcome: ImportOutcome;
  /** In the order given. */
  readonly files: readonly TakenFile[];
  readonly changes: readonly ScoreChange[];
  /** Whether it can be taken back; what a claim export changed cannot. */
  readonly undoable: boolean;
  /** What the claim exports among the files did; absent where there were none. */
  readonly claims?: ClaimsMirrored;
}

/** Whose import it is; each file needs the permission for what it changes. */
export interface Importing {
  readonly member: Member;
  readonly sender: Sender;
}

export interface FileTaking {
  readReports(files: readonly ExportFile[]): Promise<Reading>;
  /** Nothing is done where nothing is new. */
  takeReports(
    reading: Reading,
    by: string,
    key: string,
  ): Promise<{ readonly done: boolean; readonly changes: readonly ScoreChange[] }>;
  readonly claimDesk: ClaimDesk;
}

/** All files or none. */
export async function takeFiles(
  files: readonly ExportFile[],
  by: Importing,
  key: string,
  { readReports, takeReports, claimDesk }: FileTaking,
): Promise<ImportResult> {
  const exports = await claimExportsAmong(files);
  const reports = files.filter((file) => !exports.has(file));
  const reading = mayUse(by, 'data') ? await readReports(reports) : unread(reports);
  const told = new Map<ExportFile, TakenFile>(reports.map((file, index) => [file, reading.files[index]!]));
  const tell = (file: ExportFile, outcome: ClaimOutcome) => told.set(file, { ...outcome, report: 'claims' });
  const result = (outcome: ImportOutcome, changes: readonly ScoreChange[] = [], undoable = false): ImportResult => ({
    outcome,
    files: files.map((file) => told.get(file)!),
    changes,
    undoable,
  });

  for (const [file, { outcome }] of exports) {
    tell(file, mayUse(by, 'claims') ? outcome : notAllowed(file.name, 'claims'));
  }
  if ([...told.values()].some(({ error }) => error !== undefined)) return result('refused');

  // The claims first: where they cannot be brought in, nothing else is either.
  const { mirrored, files: mirroredFiles } = await mirrorClaims(exports, claimDesk, by, key);
  for (const [file, outcome] of mirroredFiles) tell(file, outcome);
  if (!mirrored) return result('refused');
  const { done, changes } = await takeReports(reading, by.member.id, key);
  const changed = done || mirrored.updated + mirrored.created > 0;
  return { ...result(changed ? 'done' : 'unchanged', changes, done), ...(exports.size > 0 && { claims: mirrored }) };
}

const mayUse = ({ member }: Importing, permission: Permission): boolean => scopeOf(member, permission).length > 0;

const unread = (reports: readonly ExportFile[]): Reading => ({
  files: reports.map(({ name }) => ({ ...notAllowed(name, 'data'), report: null })),
  tables: {},
});

const notAllowed = (name: string, permission: Permission): ClaimOutcome => ({
  name,
  rows: 0,
  accepted: 0,
  skipped: [],
  unknownColumns: [],
  error: refusal(permission),
});
