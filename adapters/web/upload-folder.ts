/** A private folder for the files of one upload, gone with everything in it when the work is done or has failed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Runs `work` with the path of a fresh folder under `parent` that only this user can enter. */
export async function withUploadFolder<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(parent, 'seventy-upload-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
