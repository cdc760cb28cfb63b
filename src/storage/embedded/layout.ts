/** Where things lie in the data folder. */
import { join } from 'node:path';
import { AccountNameRefused, SnapshotMissing } from '../errors.ts';

/** Lower case only: on many disks `Abc` and `abc` are the same file, and two accounts must never be. */
const ACCOUNT = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const SNAPSHOT_ID = /^[0-9a-f]{64}$/;

export const accountsFolder = (folder: string) => join(folder, 'accounts');
export const snapshotsFolder = (folder: string) => join(folder, 'snapshots');
export const lockFile = (folder: string) => join(folder, 'lock');

/** @throws AccountNameRefused */
export function accountPath(folder: string, account: string): string {
  return join(accountsFolder(folder), `${safeName(account)}.json`);
}

/** @throws AccountNameRefused */
export function accountSnapshots(folder: string, account: string): string {
  return join(snapshotsFolder(folder), safeName(account));
}

/** @throws AccountNameRefused, or SnapshotMissing for what cannot be an id */
export function snapshotPath(folder: string, account: string, id: string): string {
  if (!isSnapshotId(id)) throw new SnapshotMissing(id);
  return join(accountSnapshots(folder, account), id);
}

export function isSnapshotId(name: string): boolean {
  return SNAPSHOT_ID.test(name);
}

function safeName(account: string): string {
  if (!ACCOUNT.test(account)) throw new AccountNameRefused();
  return account;
}
