/** What the operating system says when it refuses a file operation. */
import { getSystemErrorMessage } from 'node:util';

export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error && 'syscall' in error;
}

/** The reason in a few words, without paths: "no space left on device". */
export function reasonOf(error: Error): string {
  return isSystemError(error) && error.errno !== undefined ? getSystemErrorMessage(error.errno) : error.message;
}
