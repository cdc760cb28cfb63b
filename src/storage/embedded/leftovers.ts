/** Temporary files of a process that was killed while writing. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { accountsFolder, documentsFolder, recordsFolder, snapshotsFolder } from './layout.ts';
import { present } from './present.ts';

/** write-file-atomic appends a number to the name of the file it is going to replace. */
const TEMPORARY = /^([a-z0-9][a-z0-9_-]*\.json|[0-9a-f]{64}(\.json)?)\.\d+$/;

/** Only for the holder of the folder's lock: nobody else can be writing. */
export async function removeLeftovers(folder: string): Promise<void> {
  const kinds = (await Promise.all((await foldersIn(recordsFolder(folder))).map(foldersIn))).flat();
  const contents = (await Promise.all([snapshotsFolder(folder), documentsFolder(folder)].map(foldersIn))).flat();
  const places = [accountsFolder(folder), ...contents, ...kinds];
  for (const place of places) {
    const left = (await entries(place)).filter((entry) => entry.isFile() && TEMPORARY.test(entry.name));
    await Promise.all(left.map(({ name }) => rm(join(place, name), { force: true })));
  }
}

async function foldersIn(place: string): Promise<string[]> {
  return (await entries(place)).filter((entry) => entry.isDirectory()).map(({ name }) => join(place, name));
}

async function entries(place: string) {
  return (await present(readdir(place, { withFileTypes: true }))) ?? [];
}
