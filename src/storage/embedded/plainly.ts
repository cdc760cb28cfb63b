/** Turns what the operating system or SQLite says about the data folder into a sentence for people. */
import { FolderUnusable } from '../errors.ts';
import { isSystemError } from '../system-error.ts';
import { isSqliteError } from './sqlite-error.ts';

/** @throws FolderUnusable in place of their errors */
export async function plainly<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isSystemError(error) || isSqliteError(error) ? new FolderUnusable(folder, error) : error;
  }
}
