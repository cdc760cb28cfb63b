/** A store that looks at each file when asked and writes nothing, so it can stand beside the process that writes. */
import { ReadOnlyStore } from '../errors.ts';
import type { Store } from '../store.ts';
import { accountFile, load } from './account-file.ts';
import { accountPath, recordKindFolder } from './layout.ts';
import { plainly } from './plainly.ts';
import { getRecord, listRecords } from './record-files.ts';
import { getSnapshot } from './snapshot-files.ts';

/** @param folder absolute; one that does not exist holds empty accounts */
export function readingStore(folder: string): Store {
  const refuse = async (): Promise<never> => {
    throw new ReadOnlyStore();
  };
  return {
    read: (account) =>
      plainly(folder, async () => (await load(accountFile(accountPath(folder, account), 'leave'))).data),
    getSnapshot: (account, id) => plainly(folder, () => getSnapshot(folder, account, id)),
    getRecord: (account, kind, id) =>
      plainly(folder, async () => getRecord(recordKindFolder(folder, account, kind), id)),
    listRecords: (account, kind) => plainly(folder, async () => listRecords(recordKindFolder(folder, account, kind))),
    change: refuse,
    putSnapshot: refuse,
    pruneSnapshots: refuse,
    takeEvent: refuse,
    settleEvent: refuse,
    releaseEvent: refuse,
    pendingEvents: refuse,
    putRecord: refuse,
    removeRecord: refuse,
    close: async () => undefined,
  };
}
