/** Immutable files named after the hash of their bytes. */
import { hash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SnapshotMissing } from '../errors.ts';
import { makeFolder, writeDurably } from './durable-write.ts';
import { accountSnapshots, isSnapshotId, snapshotPath } from './layout.ts';
import { present } from './present.ts';

/** Written again when it is there already: that heals a damaged copy, and is as harmless as it is rare. */
export async function putSnapshot(folder: string, account: string, bytes: Uint8Array): Promise<string> {
  const id = hash('sha256', bytes);
  const path = snapshotPath(folder, account, id);
  await makeFolder(dirname(path));
  await writeDurably(path, bytes);
  return id;
}

/** @throws SnapshotMissing when there is none or its bytes are not those of the id */
export async function getSnapshot(folder: string, account: string, id: string): Promise<Uint8Array> {
  const bytes = await present(readFile(snapshotPath(folder, account, id)));
  if (bytes === undefined || hash('sha256', bytes) !== id) throw new SnapshotMissing(id);
  return bytes;
}

/** Files that are no snapshots stay. */
export async function pruneSnapshots(folder: string, account: string, keep: readonly string[]): Promise<void> {
  const place = accountSnapshots(folder, account);
  const names = (await present(readdir(place))) ?? [];
  const kept = new Set(keep);
  const unused = names.filter((name) => isSnapshotId(name) && !kept.has(name));
  await Promise.all(unused.map((name) => rm(join(place, name), { force: true })));
}
