/** Takes in exports as one change, and takes the last one back. */
import type { ClaimsMirrored, ImportOutcome, TakenFile } from '../../cards/index.ts';
import type { ClaimOutcome } from '../associations/portal-export/read-claim-export.ts';
import { inTurn } from '../in-turn.ts';
import {
  bringsOf,
  type ExportFile,
  encodeSnapshot,
  type ImportRecord,
  isUnchanged,
  type Reading,
  readExports,
  withoutLast,
} from '../portfolio/index.ts';
import { compare, type ScoreChange } from '../scoring/index.ts';
import type { Account } from '../storage/account.ts';
import type { Store } from '../storage/store.ts';
import type { Member } from './access/member.ts';
import { type Permission, refusal, scopeOf } from './access/permissions.ts';
import { claimExportsAmong, mirrorClaims } from './claim-mirror.ts';
import type { ClaimDesk } from './claims/claim-desk.ts';
import { type Clock, instant, thisMonth } from './clock.ts';
import type { Sender } from './message.ts';
import type { Partner } from './partner.ts';

export interface ImportResult {
  readonly outcome: ImportOutcome;
  /** In the order given. */
  readonly files: readonly TakenFile[];
  readonly changes: readonly ScoreChange[];
  /** What the claim exports among the files did; absent where there were none. */
  readonly claims?: ClaimsMirrored;
}

/** Whose import it is; each file needs the permission for what it changes. */
export interface Importing {
  readonly member: Member;
  readonly sender: Sender;
}

export interface UndoResult {
  /** The import taken back; null when it was not the last one any more. */
  readonly undone: ImportRecord | null;
  readonly changes: readonly ScoreChange[];
}

export interface Importer {
  /** All files or none. A refused or unchanged import writes nothing. */
  take(files: readonly ExportFile[], by: Importing, key: string): Promise<ImportResult>;
  /** Takes back the import with this id, if it is still the last one. */
  undo(id: string, key: string): Promise<UndoResult>;
}

export interface ImporterParts {
  readonly store: Store;
  readonly account: string;
  readonly clock: Clock;
  readonly partner: (account?: Account) => Promise<Partner>;
  readonly claimDesk: ClaimDesk;
  /** Told of trouble that does not undo what was done. */
  readonly onError: (error: unknown) => void;
}

export function importer({ store, account, clock, partner, claimDesk, onError }: ImporterParts): Importer {
  // A snapshot just kept must not be dropped by a change that does not know it yet.
  const oneAtATime = inTurn();

  /** The scorecard of real data; the sample is nobody's "before", and neither is data that cannot be read. */
  const standingOf = (current: Partner) =>
    current.sample || current.empty || current.trouble ? null : current.scorecard();
  const standing = async () => standingOf(await partner());

  /** What is left over costs only room; the change it follows is made either way. */
  const dropUnusedSnapshots = async () => {
    try {
      const { imports } = await store.read(account);
      const used = imports.map(({ snapshot }) => snapshot);
      await store.pruneSnapshots(account, used);
    } catch (error) {
      onError(error);
    }
  };

  const takeReports = async (
    { files, tables }: Reading,
    by: string,
    key: string,
  ): Promise<Pick<ImportResult, 'outcome' | 'changes'>> => {
    const brings = bringsOf(tables);
    const current = await partner();
    // Rows that are here already are taken again where what is stored cannot be read: that is how it is mended.
    const readable = current.trouble === undefined;
    if (Object.keys(brings).length === 0 || (readable && isUnchanged(current.imports, brings))) {
      return { outcome: 'unchanged', changes: [] };
    }
    const before = standingOf(current);
    const snapshot = await store.putSnapshot(account, encodeSnapshot(tables));
    const at = instant(clock);
    const record: ImportRecord = {
      id: `${at} ${snapshot.slice(0, 12)}`,
      at,
      by,
      files: files.map(({ name, report, rows, accepted }) => ({ name, report: report!, rows, accepted })),
      snapshot,
      brings,
    };
    await store.change(account, { key, at }, (now) => ({
      next: { ...now, imports: [...now.imports, record] },
      result: record.id,
    }));
    await dropUnusedSnapshots();
    const after = await standing();
    return { outcome: 'done', changes: after ? compare(before, after) : [] };
  };

  const read = async (reports: readonly ExportFile[], { member }: Importing): Promise<Reading> =>
    scopeOf(member, 'data').length > 0
      ? readExports(reports, { thisMonth: thisMonth(clock) })
      : { files: reports.map(({ name }) => ({ ...notAllowed(name, 'data'), report: null })), tables: {} };

  const take: Importer['take'] = async (files, by, key) => {
    const exports = await claimExportsAmong(files);
    const reports = files.filter((file) => !exports.has(file));
    const reading = await read(reports, by);
    const told = new Map<ExportFile, TakenFile>(reports.map((file, index) => [file, reading.files[index]!]));
    for (const [file, { outcome }] of exports) told.set(file, claimFile(outcome, by));
    const result = (outcome: ImportOutcome, changes: readonly ScoreChange[] = []): ImportResult => ({
      outcome,
      files: files.map((file) => told.get(file)!),
      changes,
    });
    if ([...told.values()].some(({ error }) => error !== undefined)) return result('refused');

    // The claims first: where they cannot be brought in, nothing else is either.
    const claims = await mirrorClaims(exports, claimDesk, by, key);
    for (const [file, outcome] of claims.files) told.set(file, { ...outcome, report: 'claims' });
    if (!claims.mirrored) return result('refused');
    const { outcome, changes } = await takeReports(reading, by.member.id, key);
    const changed = outcome === 'done' || claims.mirrored.updated + claims.mirrored.created > 0;
    return { ...result(changed ? 'done' : 'unchanged', changes), ...(exports.size > 0 && { claims: claims.mirrored }) };
  };

  const undo: Importer['undo'] = async (id, key) => {
    const before = await standing();
    const undone = await store.change(account, { key, at: instant(clock) }, (now) => {
      const last = now.imports.at(-1);
      return last?.id !== id ? { result: null } : { next: { ...now, imports: withoutLast(now.imports) }, result: last };
    });
    await dropUnusedSnapshots();
    const after = await standing();
    return { undone, changes: after ? compare(before, after) : [] };
  };

  return {
    take: (files, by, key) => oneAtATime(() => take(files, by, key)),
    undo: (id, key) => oneAtATime(() => undo(id, key)),
  };
}

const claimFile = (outcome: ClaimOutcome, { member }: Importing): TakenFile => ({
  ...(scopeOf(member, 'claims').length > 0 ? outcome : notAllowed(outcome.name, 'claims')),
  report: 'claims',
});

const notAllowed = (name: string, permission: Permission): ClaimOutcome => ({
  name,
  rows: 0,
  accepted: 0,
  skipped: [],
  unknownColumns: [],
  error: refusal(permission),
});
