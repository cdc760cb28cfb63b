import { openEmbeddedStore, type Store } from '../storage/index.ts';
import { openPatiently } from './patiently.ts';

/**
 * A store that is only read until the first change, which takes the lock: questions work beside a running bot, and an
 * open chat does not keep one from starting.
 * @throws what opening for reading throws; a change throws `StoreBusy` while another process may write
 */
export async function openLazily(folder: string): Promise<Store> {
  let store = await openEmbeddedStore(folder, { mode: 'read' });
  let writing: Promise<Store> | undefined;

  const toWrite = (): Promise<Store> => {
    writing ??= openPatiently(folder).then(
      async (opened) => {
        await store.close();
        store = opened;
        return opened;
      },
      (error) => {
        writing = undefined;
        throw error;
      },
    );
    return writing;
  };

  return {
    read: (account) => store.read(account),
    getSnapshot: (account, id) => store.getSnapshot(account, id),
    getFile: (account, id) => store.getFile(account, id),
    getRecord: (account, kind, id) => store.getRecord(account, kind, id),
    listRecords: (account, kind) => store.listRecords(account, kind),
    change: async (account, options, decide) => (await toWrite()).change(account, options, decide),
    putSnapshot: async (account, bytes) => (await toWrite()).putSnapshot(account, bytes),
    pruneSnapshots: async (account, keep) => (await toWrite()).pruneSnapshots(account, keep),
    putFile: async (account, bytes) => (await toWrite()).putFile(account, bytes),
    pruneFiles: async (account, keep, before) => (await toWrite()).pruneFiles(account, keep, before),
    takeEvent: async (account, event, at, payload) => (await toWrite()).takeEvent(account, event, at, payload),
    settleEvent: async (account, event) => (await toWrite()).settleEvent(account, event),
    releaseEvent: async (account, event) => (await toWrite()).releaseEvent(account, event),
    pendingEvents: async (account, at) => (await toWrite()).pendingEvents(account, at),
    putRecord: async (account, kind, id, value) => (await toWrite()).putRecord(account, kind, id, value),
    removeRecord: async (account, kind, id) => (await toWrite()).removeRecord(account, kind, id),
    close: async () => {
      await writing?.catch(() => undefined);
      await store.close();
    },
  };
}
