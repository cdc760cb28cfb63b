import { setTimeout as wait } from 'node:timers/promises';
import { openEmbeddedStore, type Store, StoreBusy } from '../storage/index.ts';

const PATIENCE_MS = 3_000;
const PAUSE_MS = 100;

/**
 * Opens the data folder for writing, and waits a little while another command line finishes with it.
 * @throws StoreBusy when it stays in use, as with a running bot
 */
export async function openPatiently(folder: string): Promise<Store> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await openEmbeddedStore(folder);
    } catch (error) {
      if (!(error instanceof StoreBusy) || performance.now() > until) throw error;
      await wait(PAUSE_MS);
    }
  }
}
