/** One small file a record: changing one costs no other, and a reader beside the writer finds each of them whole. */
import { hash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { DamagedFile } from '../errors.ts';
import { parseJson } from '../parse-json.ts';
import type { Json, StoredRecord } from '../store.ts';
import { makeFolder, syncFolder, writeDurably } from './durable-write.ts';
import { isRecordFile } from './layout.ts';
import { present } from './present.ts';

/** What JSON gave is taken as it is: a copy by the schema would lose a key named `__proto__`. */
const recordSchema = z.strictObject({ id: z.string(), value: z.custom<Json>((value) => value !== undefined) });

/** Ids come from platforms and may hold anything, so the file is named after the hash of the id. */
const fileOf = (folder: string, id: string) => join(folder, `${hash('sha256', id)}.json`);

export const recordText = (record: StoredRecord) => `${JSON.stringify(record)}\n`;

/**
 * Takes the place of a damaged record too: nothing of the old value is needed.
 * @param text as `recordText` gives it
 */
export async function putRecord(folder: string, id: string, text: string): Promise<void> {
  await makeFolder(folder);
  await writeDurably(fileOf(folder, id), text);
}

/** @throws DamagedFile; the file stays where it is, and refused, until somebody puts the record anew or deletes it */
export async function getRecord(folder: string, id: string): Promise<Json | undefined> {
  return (await load(fileOf(folder, id)))?.value;
}

export async function removeRecord(folder: string, id: string): Promise<void> {
  await rm(fileOf(folder, id), { force: true });
  await present(syncFolder(folder));
}

/** By id in ascending order of its UTF-16 units. @throws DamagedFile when one of them is damaged */
export async function listRecords(folder: string): Promise<readonly StoredRecord[]> {
  const names = (await present(readdir(folder))) ?? [];
  const records: StoredRecord[] = [];
  // One after the other: ten thousand at once would be more open files than a process may have.
  for (const name of names.filter(isRecordFile)) {
    const record = await load(join(folder, name));
    // Gone when it was removed since the folder was listed.
    if (record) records.push(record);
  }
  return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function load(path: string): Promise<StoredRecord | undefined> {
  const bytes = await present(readFile(path));
  if (bytes === undefined) return undefined;
  const record = recordSchema.safeParse(parseJson(bytes)).data;
  if (record === undefined || fileOf(dirname(path), record.id) !== path) throw new DamagedFile(path, path);
  return record;
}
