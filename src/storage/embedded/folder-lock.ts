/**
 * One writing process a folder, by a lock that the operating system gives back when its holder dies, however it dies.
 *
 * Node has no file locks of its own; SQLite's are proven on every system. The database stays empty and
 * the transaction is never committed: only its lock is wanted. No other code of this process may open the lock file,
 * because closing any second handle gives up POSIX locks.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { FolderUnusable, StoreBusy } from '../errors.ts';
import { isSystemError } from '../system-error.ts';
import { lockFile } from './layout.ts';
import { isBusy } from './sqlite-error.ts';

export interface FolderLock {
  release(): void;
}

/** @throws StoreBusy when another store holds it, in this process or in another; FolderUnusable when there can be none */
export function lockFolder(folder: string): FolderLock {
  const database = open(folder);
  const holder = holderFile(folder);
  try {
    // SQLite turns an exclusive transaction on a file it may not write into a shared one without a word; the attempt
    // to write finds that out.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE; PRAGMA user_version = 1');
    writeFileSync(holder, `${process.pid}\n`);
  } catch (error) {
    database.close();
    throw isBusy(error) ? new StoreBusy(folder, holderOf(folder)) : unusable(folder, error as Error);
  }
  return {
    release() {
      rmSync(holder, { force: true });
      database.close();
    },
  };
}

function open(folder: string): DatabaseSync {
  try {
    return new DatabaseSync(lockFile(folder));
  } catch (error) {
    throw unusable(folder, error as Error);
  }
}

function unusable(folder: string, cause: Error): FolderUnusable {
  return new FolderUnusable(
    folder,
    isSystemError(cause) ? cause : new Error(`its file "lock" cannot be locked (${cause.message})`, { cause }),
  );
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
