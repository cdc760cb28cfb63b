/** Documents that come with an answer, where a person at the machine finds them. */
import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { OutgoingFile } from '../../src/bot/message.ts';

/** How many files of one name there may be before it is given up. */
const MOST_OF_ONE_NAME = 1000;

/** Writes the files into a folder, never over one that is there. @returns one line a file, which says where it is */
export async function saveFiles(files: readonly OutgoingFile[], folder: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const file of files) lines.push(await saved(file, folder));
  return lines;
}

async function saved({ name, bytes }: OutgoingFile, folder: string): Promise<string> {
  for (let number = 1; number <= MOST_OF_ONE_NAME; number += 1) {
    const path = join(folder, numbered(name, number));
    try {
      await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
      return `Saved as ${path}`;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') break;
    }
  }
  return `${name} could not be written into ${folder}. Go to a folder where you may write, and ask again.`;
}

/** "claims.csv", then "claims (2).csv". */
function numbered(name: string, number: number): string {
  const extension = extname(name);
  return number === 1 ? name : `${name.slice(0, name.length - extension.length)} (${number})${extension}`;
}
