/** Documents that come with an answer, where a person at the machine finds them. */
import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { OutgoingFile } from '../../src/bot/message.ts';

/** How many files of one name there may be before it is given up. */
const MOST_OF_ONE_NAME = 1000;

/** What became of a file. */
export interface Saved {
  readonly done: boolean;
  /** One line: where it is, or why it is nowhere. */
  readonly says: string;
}

/** Writes the files into a folder, never over one that is there. */
export async function saveFiles(files: readonly OutgoingFile[], folder: string): Promise<readonly Saved[]> {
  const all: Saved[] = [];
  for (const file of files) all.push(await saved(file, folder));
  return all;
}

async function saved({ name, bytes }: OutgoingFile, folder: string): Promise<Saved> {
  for (let number = 1; number <= MOST_OF_ONE_NAME; number += 1) {
    const path = join(folder, numbered(name, number));
    try {
      await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
      return { done: true, says: `Saved as ${path}` };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') break;
    }
  }
  return {
    done: false,
    says: `${name} could not be written into ${folder}. Go to a folder where you may write, and ask again.`,
  };
}

/** "claims.csv", then "claims (2).csv". */
function numbered(name: string, number: number): string {
  const extension = extname(name);
  return number === 1 ? name : `${name.slice(0, name.length - extension.length)} (${number})${extension}`;
}
