/** A store that looks at each file when asked and writes nothing, so it can stand beside the process that writes. */
import { ReadOnlyStore } from '../errors.ts';
import type { Store } from '../store.ts';
import { accountFile, load } from './account-file.ts';
import { accountPath } from './layout.ts';
import { plainly } from './plainly.ts';
import { getSnapshot } from './snapshot-files.ts';

/** @param folder absolute; one that does not exist holds empty accounts */
export function readingStore(folder: string): Store {
  const refuse = async (): Promise<never> => {
    throw new ReadOnlyStore();
  };
  return {
    read: (account) =>
      plainly(folder, async () =>
        structuredClone((await load(accountFile(accountPath(folder, account), 'leave'))).data),
      ),
    getSnapshot: (account, id) => plainly(folder, () => getSnapshot(folder, account, id)),
    change: refuse,
    putSnapshot: refuse,
    pruneSnapshots: refuse,
    close: async () => undefined,
  };
}
