/** The store that needs nothing but a folder. */
import { resolve } from 'node:path';
import type { Store } from '../store.ts';
import { readingStore } from './reading-store.ts';
import { writingStore } from './writing-store.ts';

export interface EmbeddedOptions {
  /** `write` (default) is the only writer of the folder; `read` stands beside it and changes nothing. */
  readonly mode?: 'write' | 'read';
}

/**
 * Opens the data folder, which must be on a local disk: locks on network disks cannot be relied on.
 * @throws StoreBusy when another process writes to it; FolderUnusable when it cannot be made, read or written
 */
export async function openEmbeddedStore(folder: string, { mode = 'write' }: EmbeddedOptions = {}): Promise<Store> {
  const home = resolve(folder);
  return mode === 'read' ? readingStore(home) : writingStore(home);
}
