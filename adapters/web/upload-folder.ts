/** A private folder for the files of one upload, gone with everything in it when the work is done or has failed. */
import type { Stats } from 'node:fs';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const PREFIX = 'seventy-upload-';
/** The prefix and what `mkdtemp` puts behind it. */
const UPLOAD_FOLDER = new RegExp(`^${PREFIX}[A-Za-z0-9]{6}$`);
const DAY = 24 * 60 * 60 * 1000;

/** Runs `work` with the path of a fresh folder under `parent` that only this user can enter. */
export async function withUploadFolder<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(parent, PREFIX));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Removes the upload folders that a killed run left under `parent`: no upload takes longer than a day.
 * @param now milliseconds since 1970
 */
export async function removeLeftovers(parent: string, now: number): Promise<void> {
  const names = (await readdir(parent)).filter((name) => UPLOAD_FOLDER.test(name));
  for (const path of names.map((name) => join(parent, name))) {
    // Another run may just have finished with it.
    const found = await lstat(path).catch(() => null);
    if (found && isOurs(found) && now - found.mtimeMs > DAY) await rm(path, { recursive: true, force: true });
  }
}

/** The folder for temporary files is everybody's; what others left there is theirs. */
function isOurs(found: Stats): boolean {
  return found.isDirectory() && (process.getuid === undefined || found.uid === process.getuid());
}
