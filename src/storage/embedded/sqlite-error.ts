/** What SQLite says when it cannot go on. */

const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

interface SqliteError extends Error {
  /** https://www.sqlite.org/rescode.html; the extended code in the higher bits */
  readonly errcode: number;
  /** In a few words: "database or disk is full". */
  readonly errstr: string;
}

export function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && 'errcode' in error && 'errstr' in error;
}

export function isBusy(error: unknown): boolean {
  return isSqliteError(error) && primary(error) === SQLITE_BUSY;
}

/** The file is no database, or not a whole one. */
export function isDamage(error: unknown): boolean {
  return isSqliteError(error) && [SQLITE_CORRUPT, SQLITE_NOTADB].includes(primary(error));
}

const primary = ({ errcode }: SqliteError) => errcode & 0xff;
