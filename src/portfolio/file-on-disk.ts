import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { ExportFile } from './import.ts';

const CHUNK = 256 * 1024;

/** An export on the local disk; opening it streams it. */
export function fileOnDisk(path: string): ExportFile {
  return { name: basename(path), open: () => createReadStream(path, { highWaterMark: CHUNK }) };
}
