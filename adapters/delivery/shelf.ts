/** Documents kept in memory until somebody fetches them, under ids that nobody can guess. */
import { randomBytes } from 'node:crypto';
import type { OutgoingFile } from '../../src/bot/message.ts';

export interface Shelf {
  put(file: OutgoingFile): string;
  /** undefined when it is not there any more. */
  get(id: string): OutgoingFile | undefined;
  remove(id: string): void;
}

const MOST_FILES = 50;
const MOST_BYTES = 200 * 2 ** 20;

/**
 * A shelf that never fills the memory: where there is no room, the oldest go.
 * @param now milliseconds since 1970
 * @param keptFor milliseconds after which a document is gone
 */
export function shelf(now: () => number, keptFor: number): Shelf {
  const kept = new Map<string, { readonly file: OutgoingFile; readonly until: number }>();
  const makeRoom = () => {
    let bytes = [...kept.values()].reduce((sum, { file }) => sum + file.bytes.length, 0);
    for (const [id, { file, until }] of kept) {
      const full = kept.size > MOST_FILES || bytes > MOST_BYTES;
      // What was just put there stays, however large it is.
      if (kept.size === 1 || !(full || until <= now())) return;
      bytes -= file.bytes.length;
      kept.delete(id);
    }
  };
  return {
    put(file) {
      const id = randomBytes(32).toString('base64url');
      kept.set(id, { file, until: now() + keptFor });
      makeRoom();
      return id;
    },
    get(id) {
      const found = kept.get(id);
      return found && found.until > now() ? found.file : undefined;
    },
    remove: (id) => void kept.delete(id),
  };
}
