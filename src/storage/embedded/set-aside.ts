/** Damaged account files are kept beside their place, never overwritten and never forgotten. */
import { readdir, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './durable-write.ts';
import { present } from './present.ts';

const prefixOf = (path: string) => `${basename(path, '.json')}.damaged-`;

/** Moves the damaged file out of the way; resolves with the path it is kept under. */
export async function setAside(path: string): Promise<string> {
  const { mtime } = await stat(path);
  const stamp = mtime.toISOString().replace(/[-:]|\.\d+/g, '');
  const kept = await freeName(join(dirname(path), `${prefixOf(path)}${stamp}`));
  await rename(path, kept);
  await syncFolder(dirname(path));
  return kept;
}

/** The path of a damaged file kept earlier, if there is one. */
export async function keptAside(path: string): Promise<string | undefined> {
  const names = (await present(readdir(dirname(path)))) ?? [];
  const kept = names.filter((name) => name.startsWith(prefixOf(path))).sort();
  return kept.length === 0 ? undefined : join(dirname(path), kept.at(-1)!);
}

async function freeName(stem: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}.json` : `${stem}-${count}.json`;
    if ((await present(stat(name))) === undefined) return name;
  }
}
