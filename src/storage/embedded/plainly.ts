/** Turns what the operating system says about the data folder into a sentence for people. */
import { FolderUnusable } from '../errors.ts';
import { isSystemError } from '../system-error.ts';

/** @throws FolderUnusable in place of a system error */
export async function plainly<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isSystemError(error) ? new FolderUnusable(folder, error) : error;
  }
}
