/** The store of the one process that may write to a data folder. */
import { StoreClosed } from '../errors.ts';
import type { Store } from '../store.ts';
import { accountFile } from './account-file.ts';
import { makeFolder } from './durable-write.ts';
import { lockFolder } from './folder-lock.ts';
import { accountPath, accountsFolder, snapshotsFolder } from './layout.ts';
import { removeLeftovers } from './leftovers.ts';
import { type LiveAccount, liveAccount } from './live-account.ts';
import { plainly } from './plainly.ts';
import { getSnapshot, pruneSnapshots, putSnapshot } from './snapshot-files.ts';

/**
 * @param folder absolute; made when it is not there
 * @throws StoreBusy, FolderUnusable
 */
export async function writingStore(folder: string): Promise<Store> {
  const lock = await plainly(folder, () => takeOver(folder));
  const accounts = new Map<string, LiveAccount>();
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  const whileOpen = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closing) throw new StoreClosed();
    const task = plainly(folder, work);
    running.add(task);
    try {
      return await task;
    } finally {
      running.delete(task);
    }
  };

  const live = (account: string): LiveAccount => {
    const path = accountPath(folder, account);
    const known = accounts.get(account) ?? liveAccount(accountFile(path, 'set-aside'));
    accounts.set(account, known);
    return known;
  };

  return {
    read: (account) => whileOpen(async () => live(account).read()),
    change: (account, options, decide) => whileOpen(async () => live(account).change(options, decide)),
    putSnapshot: (account, bytes) => whileOpen(() => putSnapshot(folder, account, bytes)),
    getSnapshot: (account, id) => whileOpen(() => getSnapshot(folder, account, id)),
    pruneSnapshots: (account, keep) => whileOpen(() => pruneSnapshots(folder, account, keep)),
    close: () => {
      closing ??= Promise.allSettled(running).then(() => lock.release());
      return closing;
    },
  };
}

async function takeOver(folder: string) {
  await makeFolder(accountsFolder(folder));
  await makeFolder(snapshotsFolder(folder));
  const lock = lockFolder(folder);
  try {
    await removeLeftovers(folder);
    return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
}
