/** Immutable files named after the hash of their bytes, in a folder for each account. */
import { hash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inTurnByKey } from '../../in-turn.ts';
import { makeFolder, writeDurably } from './durable-write.ts';
import { isContentId, safeName } from './layout.ts';
import { present } from './present.ts';

export interface ContentFiles {
  /** Written again when it is there already: that heals a damaged copy, and is as harmless as it is rare. */
  put(account: string, bytes: Uint8Array): Promise<string>;
  /** @throws `Missing` when there is none or its bytes are not those of the id */
  get(account: string, id: string): Promise<Uint8Array>;
  /**
   * Files that are not named by content stay, and so do those written after the ISO instant `before`, where it is given.
   * @throws RangeError when `before` is no instant
   */
  prune(account: string, keep: readonly string[], before?: string): Promise<void>;
}

/**
 * @param place holds the folders of the accounts
 * @param Missing the error of the kind of content that lies there
 */
export function contentFiles(place: string, Missing: new (id: string) => Error): ContentFiles {
  const folderOf = (account: string) => join(place, safeName(account));
  // Pruning must not remove what is written anew between its look at the time and the removal.
  const turn = inTurnByKey();

  return {
    async put(account, bytes) {
      const folder = folderOf(account);
      const id = hash('sha256', bytes);
      await turn(account, async () => {
        await makeFolder(folder);
        await writeDurably(join(folder, id), bytes);
      });
      return id;
    },
    async get(account, id) {
      const folder = folderOf(account);
      if (!isContentId(id)) throw new Missing(id);
      const bytes = await present(readFile(join(folder, id)));
      if (bytes === undefined || hash('sha256', bytes) !== id) throw new Missing(id);
      return bytes;
    },
    async prune(account, keep, before) {
      const folder = folderOf(account);
      const until = before === undefined ? Number.POSITIVE_INFINITY : Date.parse(before);
      if (Number.isNaN(until)) throw new RangeError(`Pruning needs an ISO instant, not "${before}"`);
      await turn(account, async () => {
        const names = (await present(readdir(folder))) ?? [];
        const kept = new Set(keep);
        const unused = names.filter((name) => isContentId(name) && !kept.has(name)).map((name) => join(folder, name));
        await Promise.all(unused.map((path) => removeOld(path, until)));
      });
    },
  };
}

/** @param until milliseconds since 1970 */
async function removeOld(path: string, until: number): Promise<void> {
  if ((await stat(path)).mtimeMs <= until) await rm(path, { force: true });
}
