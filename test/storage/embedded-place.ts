import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore, type Store } from '../../src/storage/index.ts';
import type { Place } from './place.ts';

export interface EmbeddedPlace extends Place {
  readonly folder: string;
  /** A store of this place, closed with it. */
  open(mode?: 'read' | 'write'): Promise<Store>;
}

export async function embeddedPlace(): Promise<EmbeddedPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'seventy-store-'));
  const opened: Store[] = [];
  return {
    folder,
    async open(mode = 'write') {
      const store = await openEmbeddedStore(folder, { mode });
      opened.push(store);
      return store;
    },
    spoil: (contents, account, id) => writeFile(join(folder, contents, account, id), 'spoilt'),
    async remove() {
      await Promise.all(opened.map((store) => store.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
