/** Files and folders that are still there, whole, after the power went out. */
import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** The data names people and customers: nobody else on the machine reads it. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** Windows cannot sync a folder, and some network disks do not offer it. */
const CANNOT_SYNC_FOLDERS = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP']);

/** The whole content is in the file and on the disk when this resolves; otherwise the file is as it was. */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  await writeFileAtomic(path, '', {
    mode: FILE_MODE,
    // The library writes once and does not look at how much was written, so on a full disk it would put a cut-off file
    // in place of the good one. Filling the temporary file here fails instead; syncing and renaming stay the library's.
    tmpfileCreated: (temporary) => writeFile(temporary, content),
  });
  await syncFolder(dirname(path));
}

/** @param path absolute */
export async function makeFolder(path: string): Promise<void> {
  const topmost = await mkdir(path, { recursive: true, mode: FOLDER_MODE });
  if (topmost === undefined) return;
  for (let made = path; made.length >= topmost.length; made = dirname(made)) await syncFolder(dirname(made));
}

/** Without this a rename may be forgotten at a power cut although the file itself was synced. */
export async function syncFolder(path: string): Promise<void> {
  try {
    await using folder = await open(path, 'r');
    await folder.sync();
  } catch (error) {
    if (!CANNOT_SYNC_FOLDERS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
