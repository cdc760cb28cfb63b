/** Where a store under test keeps its data, so that tests can close it, open it again and spoil things behind its back. */
import type { Store } from '../../src/storage/index.ts';

export interface Place {
  open(): Promise<Store>;
  /** Changes the bytes of a snapshot that is there. */
  spoilSnapshot(account: string, id: string): Promise<void>;
  remove(): Promise<void>;
}
