/** The store of the one process that may write to a data folder. */
import { inTurnByKey } from '../../in-turn.ts';
import { FileMissing, SnapshotMissing, StoreClosed } from '../errors.ts';
import type { Store } from '../store.ts';
import { accountFile } from './account-file.ts';
import { contentFiles } from './content-files.ts';
import { makeFolder } from './durable-write.ts';
import { eventsFile } from './events-file.ts';
import { lockFolder } from './folder-lock.ts';
import { inboundEvents } from './inbound-events.ts';
import {
  accountPath,
  accountsFolder,
  documentsFolder,
  eventsPath,
  recordKindFolder,
  safeName,
  snapshotsFolder,
} from './layout.ts';
import { removeLeftovers } from './leftovers.ts';
import { type LiveAccount, liveAccount } from './live-account.ts';
import { plainly } from './plainly.ts';
import { getRecord, listRecords, putRecord, recordText, removeRecord } from './record-files.ts';

/**
 * @param folder absolute; made when it is not there
 * @throws StoreBusy, FolderUnusable
 */
export async function writingStore(folder: string): Promise<Store> {
  const lock = await plainly(folder, () => takeOver(folder));
  const eventsKept = eventsFile(eventsPath(folder));
  const events = inboundEvents(eventsKept);
  const snapshots = contentFiles(snapshotsFolder(folder), SnapshotMissing);
  const documents = contentFiles(documentsFolder(folder), FileMissing);
  const recordTurn = inTurnByKey();
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

  /** Changes of one record happen in the order they were asked for, so that the last one asked for is what stays. */
  const changeRecord = (account: string, kind: string, id: string, work: (place: string) => Promise<void>) =>
    whileOpen(async () => {
      const place = recordKindFolder(folder, account, kind);
      return recordTurn(`${place}/${id}`, () => work(place));
    });

  return {
    read: (account) => whileOpen(async () => live(account).read()),
    change: (account, options, decide) => whileOpen(async () => live(account).change(options, decide)),
    putSnapshot: (account, bytes) => whileOpen(() => snapshots.put(account, bytes)),
    getSnapshot: (account, id) => whileOpen(() => snapshots.get(account, id)),
    pruneSnapshots: (account, keep) => whileOpen(() => snapshots.prune(account, keep)),
    putFile: (account, bytes) => whileOpen(() => documents.put(account, bytes)),
    getFile: (account, id) => whileOpen(() => documents.get(account, id)),
    pruneFiles: (account, keep, before) => whileOpen(() => documents.prune(account, keep, before)),
    takeEvent: (account, event, at, payload) =>
      whileOpen(async () => events.take(safeName(account), event, at, payload)),
    settleEvent: (account, event) => whileOpen(async () => events.settle(safeName(account), event)),
    releaseEvent: (account, event) => whileOpen(async () => events.release(safeName(account), event)),
    pendingEvents: (account, at) => whileOpen(async () => events.pending(safeName(account), at)),
    putRecord: async (account, kind, id, value) => {
      // Now, because the caller may change the value while an earlier one is being written.
      const text = recordText({ id, value });
      return changeRecord(account, kind, id, (place) => putRecord(place, id, text));
    },
    getRecord: (account, kind, id) => whileOpen(async () => getRecord(recordKindFolder(folder, account, kind), id)),
    removeRecord: (account, kind, id) => changeRecord(account, kind, id, (place) => removeRecord(place, id)),
    listRecords: (account, kind) => whileOpen(async () => listRecords(recordKindFolder(folder, account, kind))),
    close: () => {
      closing ??= Promise.allSettled(running)
        .then(() => eventsKept.close())
        .finally(() => lock.release());
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
