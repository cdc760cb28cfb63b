/**
 * One writing process a folder, by a lock that the operating system gives back when its holder dies, however it dies.
 *
 * Node has no file locks of its own; SQLite's are the best tried there are, on every system. The database stays empty and
 * the transaction is never committed: only its lock is wanted. No other code of this process may open the lock file,
 * because closing any second handle gives up POSIX locks.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { FolderUnusable, StoreBusy } from '../errors.ts';
import { lockFile } from './layout.ts';

const SQLITE_BUSY = 5;

export interface FolderLock {
  release(): void;
}

/** @throws StoreBusy when another store holds it, in this process or in another; FolderUnusable when there can be none */
export function lockFolder(folder: string): FolderLock {
  const database = openLocked(folder);
  const holder = holderFile(folder);
  writeFileSync(holder, `${process.pid}\n`);
  return {
    release() {
      rmSync(holder, { force: true });
      database.close();
    },
  };
}

function openLocked(folder: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(lockFile(folder));
    // SQLite turns an exclusive transaction on a file it may not write into a shared one without a word; the attempt
    // to write finds that out.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE; PRAGMA user_version = 1');
    return database;
  } catch (error) {
    database?.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) throw new StoreBusy(folder, holderOf(folder));
    throw new FolderUnusable(folder, error as Error);
  }
}

/** Beside the lock: an exclusively locked database cannot be read. It only serves the message. */
const holderFile = (folder: string) => `${lockFile(folder)}.pid`;

function holderOf(folder: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(holderFile(folder), 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
