/** Where a store under test keeps its data, so that tests can close it, open it again and spoil things behind its back. */
import type { Store } from '../../src/storage/index.ts';

/** The kinds of bytes that are kept by their content. */
export type Contents = 'snapshots' | 'documents';

export interface Place {
  open(): Promise<Store>;
  /** Changes bytes that are kept. */
  spoil(contents: Contents, account: string, id: string): Promise<void>;
  remove(): Promise<void>;
}
