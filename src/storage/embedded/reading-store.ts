/** A store that looks at each file when asked and writes nothing, so it can stand beside the process that writes. */
import { FileMissing, ReadOnlyStore, SnapshotMissing } from '../errors.ts';
import type { Store } from '../store.ts';
import { accountFile, load } from './account-file.ts';
import { contentFiles } from './content-files.ts';
import { accountPath, documentsFolder, recordKindFolder, snapshotsFolder } from './layout.ts';
import { plainly } from './plainly.ts';
import { getRecord, listRecords } from './record-files.ts';

/** @param folder absolute; one that does not exist holds empty accounts */
export function readingStore(folder: string): Store {
  const refuse = async (): Promise<never> => {
    throw new ReadOnlyStore();
  };
  const snapshots = contentFiles(snapshotsFolder(folder), SnapshotMissing);
  const documents = contentFiles(documentsFolder(folder), FileMissing);
  return {
    read: (account) =>
      plainly(folder, async () => (await load(accountFile(accountPath(folder, account), 'leave'))).data),
    getSnapshot: (account, id) => plainly(folder, () => snapshots.get(account, id)),
    getFile: (account, id) => plainly(folder, () => documents.get(account, id)),
    getRecord: (account, kind, id) =>
      plainly(folder, async () => getRecord(recordKindFolder(folder, account, kind), id)),
    listRecords: (account, kind) => plainly(folder, async () => listRecords(recordKindFolder(folder, account, kind))),
    change: refuse,
    putSnapshot: refuse,
    pruneSnapshots: refuse,
    putFile: refuse,
    pruneFiles: refuse,
    takeEvent: refuse,
    settleEvent: refuse,
    releaseEvent: refuse,
    pendingEvents: refuse,
    putRecord: refuse,
    removeRecord: refuse,
    close: async () => undefined,
  };
}
