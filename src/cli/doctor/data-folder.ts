import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Finding, ok, problem } from './finding.ts';

/** Whether the folder can be written, or made where it is not there yet. */
export function dataFolder(configured: string): Finding {
  const folder = resolve(configured);
  const there = existsSync(folder);
  try {
    accessSync(there ? folder : nearestExisting(folder), constants.W_OK);
    return ok('Data folder', there ? folder : `${folder} (made at the first start)`);
  } catch {
    return problem('Data folder', `${folder} cannot be written. Set SEVENTY_DATA to another one.`);
  }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}
