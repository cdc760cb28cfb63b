/** One account's file, as a lowdb adapter. lowdb's own never syncs and shares one temporary name. */
import { readFile } from 'node:fs/promises';
import { type Adapter, Low } from 'lowdb';
import { type Account, EMPTY_ACCOUNT } from '../account.ts';
import { DamagedFile } from '../errors.ts';
import { parseAccount } from '../parse-account.ts';
import { writeDurably } from './durable-write.ts';
import { present } from './present.ts';
import { keptAside, setAside } from './set-aside.ts';

/**
 * @param onDamage `set-aside` moves a damaged file out of the way, `leave` touches nothing. Either way reading is refused,
 * and stays refused as long as a damaged file is all there is: starting empty would bury the loss.
 */
export function accountFile(path: string, onDamage: 'set-aside' | 'leave'): Adapter<Account> {
  return {
    async read() {
      const bytes = await present(readFile(path));
      if (bytes === undefined) {
        const kept = await keptAside(path);
        if (kept !== undefined) throw new DamagedFile(path, kept);
        return null;
      }
      const account = parseAccount(bytes, path);
      if (account === null) throw new DamagedFile(path, onDamage === 'set-aside' ? await setAside(path) : path);
      return account;
    },
    write: (account) => writeDurably(path, `${JSON.stringify(account)}\n`),
  };
}

/** The account in the file, empty when there is none. */
export async function load(file: Adapter<Account>): Promise<Low<Account>> {
  const db = new Low(file, EMPTY_ACCOUNT);
  await db.read();
  return db;
}
