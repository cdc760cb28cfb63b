/**
 * The events that are done, in a small database of its own: one write an event, however many are remembered.
 *
 * A write is safe from a killed process as soon as it returns. A power cut may undo the last moments of them, which can
 * only have an event carried out a second time; syncing each would cost more than most answers. For the same reason a
 * damaged file is not kept: a new one takes its place.
 */
import { closeSync, openSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { isDamage } from './sqlite-error.ts';

export interface SettledEvents {
  has(account: string, event: string): boolean;
  /** @param at milliseconds since 1970 */
  add(account: string, event: string, at: number): void;
  /** Forgets those of an account from before `at`. */
  forget(account: string, at: number): void;
  close(): void;
}

/** Exclusive: the lock of the folder keeps others away, so SQLite need not share its index of the log in a third file. */
const SETTINGS = 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL';
const TABLE = `
  CREATE TABLE IF NOT EXISTS settled (
    account TEXT NOT NULL, event TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (account, event)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS settled_by_time ON settled (account, at);`;

/** Opens the file at the first use, so that a process which handles no events makes none. */
export function settledEvents(path: string): SettledEvents {
  let table: ReturnType<typeof openTable> | undefined;

  const using = <T>(work: (open: ReturnType<typeof openTable>) => T): T => {
    try {
      table ??= openTable(path);
      return work(table);
    } catch (error) {
      if (!isDamage(error)) throw error;
      table?.close();
      table = undefined;
      for (const file of [path, `${path}-wal`]) rmSync(file, { force: true });
      table = openTable(path);
      return work(table);
    }
  };

  return {
    has: (account, event) => using((open) => open.find.get(account, event) !== undefined),
    add: (account, event, at) => using((open) => void open.insert.run(account, event, at)),
    forget: (account, at) => using((open) => void open.remove.run(account, at)),
    close: () => table?.close(),
  };
}

function openTable(path: string) {
  // SQLite would make it readable for everybody; its log takes over the mode of the file.
  closeSync(openSync(path, 'a', 0o600));
  const database = new DatabaseSync(path);
  try {
    database.exec(SETTINGS);
    database.exec(TABLE);
    return {
      find: database.prepare('SELECT 1 FROM settled WHERE account = ? AND event = ?'),
      insert: database.prepare('INSERT OR IGNORE INTO settled (account, event, at) VALUES (?, ?, ?)'),
      remove: database.prepare('DELETE FROM settled WHERE account = ? AND at < ?'),
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
