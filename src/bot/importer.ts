/** Takes in exports as one change, and takes the last one back. */
import { ofAnotherPartner } from '../alerts/subscriptions/another-partner.ts';
import { inTurn } from '../in-turn.ts';
import {
  bringsOf,
  type ExportFile,
  encodeSnapshot,
  type ImportRecord,
  isUnchanged,
  readExports,
  withoutLast,
} from '../portfolio/index.ts';
import { compare, type ScoreChange } from '../scoring/index.ts';
import type { Account } from '../storage/account.ts';
import type { Store } from '../storage/store.ts';
import type { ClaimDesk } from './claims/claim-desk.ts';
import { type Clock, instant, thisMonth } from './clock.ts';
import type { Partner } from './partner.ts';
import { type FileTaking, type Importing, type ImportResult, takeFiles } from './take-files.ts';

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

/** The first import takes the place of the sample partner, and taking back the only one brings the sample back. */
const withImports = (now: Account, imports: Account['imports']): Account => ({
  ...now,
  ...((now.imports.length === 0) !== (imports.length === 0) && ofAnotherPartner(now)),
  imports,
});

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

  const takeReports: FileTaking['takeReports'] = async ({ files, tables }, by, key) => {
    const brings = bringsOf(tables);
    const current = await partner();
    // Rows that are here already are taken again where what is stored cannot be read: that is how it is mended.
    const readable = current.trouble === undefined;
    if (Object.keys(brings).length === 0 || (readable && isUnchanged(current.imports, brings))) {
      return { done: false, changes: [] };
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
      next: withImports(now, [...now.imports, record]),
      result: record.id,
    }));
    await dropUnusedSnapshots();
    const after = await standing();
    return { done: true, changes: after ? compare(before, after) : [] };
  };

  const readReports: FileTaking['readReports'] = (reports) => readExports(reports, { thisMonth: thisMonth(clock) });

  const undo: Importer['undo'] = async (id, key) => {
    const before = await standing();
    const undone = await store.change(account, { key, at: instant(clock) }, (now) => {
      const last = now.imports.at(-1);
      return last?.id !== id ? { result: null } : { next: withImports(now, withoutLast(now.imports)), result: last };
    });
    await dropUnusedSnapshots();
    const after = await standing();
    return { undone, changes: after ? compare(before, after) : [] };
  };

  return {
    take: (files, by, key) => oneAtATime(() => takeFiles(files, by, key, { readReports, takeReports, claimDesk })),
    undo: (id, key) => oneAtATime(() => undo(id, key)),
  };
}
