/** Where things lie in the data folder. */
import { join } from 'node:path';
import { AccountNameRefused } from '../errors.ts';

/** Lower case only: on many disks `Abc` and `abc` are the same file, and two accounts (or kinds of records) must never be. */
const NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const CONTENT_ID = /^[0-9a-f]{64}$/;
const RECORD_FILE = /^[0-9a-f]{64}\.json$/;

export const accountsFolder = (folder: string) => join(folder, 'accounts');
export const snapshotsFolder = (folder: string) => join(folder, 'snapshots');
export const documentsFolder = (folder: string) => join(folder, 'documents');
export const recordsFolder = (folder: string) => join(folder, 'records');
export const eventsPath = (folder: string) => join(folder, 'events.db');
export const lockFile = (folder: string) => join(folder, 'lock');

/** @throws AccountNameRefused */
export function accountPath(folder: string, account: string): string {
  return join(accountsFolder(folder), `${safeName(account)}.json`);
}

/**
 * Where the records of one kind lie.
 * @throws AccountNameRefused; TypeError for a kind that is no name, which only a mistake in the program gives
 */
export function recordKindFolder(folder: string, account: string, kind: string): string {
  if (!NAME.test(kind)) throw new TypeError(`A kind of records is named like an account, not "${kind}"`);
  return join(recordsFolder(folder), safeName(account), kind);
}

export function isRecordFile(name: string): boolean {
  return RECORD_FILE.test(name);
}

/** Whether a name is the sha-256 of some bytes, in hex. */
export function isContentId(name: string): boolean {
  return CONTENT_ID.test(name);
}

/** @throws AccountNameRefused */
export function safeName(account: string): string {
  if (!NAME.test(account)) throw new AccountNameRefused();
  return account;
}
