/**
 * The events that are done, and the words of those that are not, in a small database of its own: one write an event,
 * however many are remembered.
 *
 * A write is safe from a killed process as soon as it returns. A power cut may undo the last moments of them: an event of
 * those moments is carried out a second time when its platform sends it again, and lost when it does not. Syncing each
 * would cost more than most answers. For the same reason a damaged file is not kept: a new one takes its place.
 */
import { closeSync, openSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { PendingEvent } from '../store.ts';
import { isDamage } from './sqlite-error.ts';
import { writeTogether } from './write-together.ts';

/** Instants are milliseconds since 1970. Writes are in the file once they resolve. */
export interface EventsFile {
  isSettled(account: string, event: string): boolean;
  /** Drops the payload as well, in the same step. */
  settle(account: string, event: string, at: number): Promise<void>;
  /** Keeps what an event says; counts how often that happened. */
  keep(account: string, event: string, at: number, payload: string): Promise<void>;
  drop(account: string, event: string): Promise<void>;
  /** What was kept fewer times than that, oldest first. */
  kept(account: string, fewerTimesThan: number): readonly PendingEvent[];
  /** Forgets what was settled before the one instant, and payloads kept before the other. */
  forget(account: string, before: { readonly settled: number; readonly payloads: number }): void;
  close(): void;
}

/**
 * Exclusive: the lock of the folder keeps others away, so SQLite need not share its index of the log in a third file.
 * Deleting overwrites, because payloads are what people wrote.
 */
const SETTINGS = `
  PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON`;
const TABLES = `
  CREATE TABLE IF NOT EXISTS settled (
    account TEXT NOT NULL, event TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (account, event)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS settled_by_time ON settled (account, at);
  CREATE TABLE IF NOT EXISTS payloads (
    account TEXT NOT NULL, event TEXT NOT NULL, at INTEGER NOT NULL, times INTEGER NOT NULL, payload TEXT NOT NULL,
    UNIQUE (account, event)
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS settled_without_payload AFTER INSERT ON settled BEGIN
    DELETE FROM payloads WHERE account = NEW.account AND event = NEW.event;
  END;`;

type Tables = ReturnType<typeof openTables>;

/** Opens the file at the first use, so that a process which handles no events makes none. */
export function eventsFile(path: string): EventsFile {
  let tables: Tables | undefined;

  const using = <T>(work: (open: Tables) => T): T => {
    try {
      tables ??= openTables(path);
      return work(tables);
    } catch (error) {
      if (!isDamage(error)) throw error;
      tables?.close();
      tables = undefined;
      for (const file of [path, `${path}-wal`]) rmSync(file, { force: true });
      tables = openTables(path);
      return work(tables);
    }
  };

  const write = writeTogether<Tables>((work) =>
    using((open) => {
      open.begin.run();
      try {
        work(open);
        open.commit.run();
      } catch (error) {
        open.rollBack();
        throw error;
      }
    }),
  );

  return {
    isSettled: (account, event) => using((open) => open.find.get(account, event) !== undefined),
    settle: (account, event, at) => write((open) => open.settle.run(account, event, at)),
    keep: (account, event, at, payload) => write((open) => open.keep.run(account, event, at, payload)),
    drop: (account, event) => write((open) => open.drop.run(account, event)),
    kept: (account, fewerTimesThan) =>
      using((open) =>
        open.kept
          .all(account, fewerTimesThan)
          .map(({ event, payload }) => ({ event: String(event), payload: String(payload) })),
      ),
    forget: (account, { settled, payloads }) =>
      using((open) => {
        open.forgetSettled.run(account, settled);
        open.forgetPayloads.run(account, payloads);
      }),
    close: () => tables?.close(),
  };
}

function openTables(path: string) {
  // SQLite would make it readable for everybody; its log takes over the mode of the file.
  closeSync(openSync(path, 'a', 0o600));
  const database = new DatabaseSync(path);
  try {
    database.exec(SETTINGS);
    database.exec(TABLES);
    return {
      begin: database.prepare('BEGIN'),
      commit: database.prepare('COMMIT'),
      /** A full disk has ended the transaction already. */
      rollBack: () => database.isTransaction && database.exec('ROLLBACK'),
      find: database.prepare('SELECT 1 FROM settled WHERE account = ? AND event = ?'),
      settle: database.prepare('INSERT OR IGNORE INTO settled (account, event, at) VALUES (?, ?, ?)'),
      keep: database.prepare(
        `INSERT INTO payloads (account, event, at, times, payload) VALUES (?, ?, ?, 1, ?)
         ON CONFLICT DO UPDATE SET times = times + 1`,
      ),
      drop: database.prepare('DELETE FROM payloads WHERE account = ? AND event = ?'),
      kept: database.prepare('SELECT event, payload FROM payloads WHERE account = ? AND times < ? ORDER BY rowid'),
      forgetSettled: database.prepare('DELETE FROM settled WHERE account = ? AND at < ?'),
      forgetPayloads: database.prepare('DELETE FROM payloads WHERE account = ? AND at < ?'),
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
