/** One account of the writing process: in memory as it is on disk, changed one step at a time. */
import { type Adapter, Low } from 'lowdb';
import { inTurn } from '../../in-turn.ts';
import type { Account } from '../account.ts';
import { step } from '../step.ts';
import type { ChangeOptions, Decision, Json } from '../store.ts';
import { load } from './account-file.ts';

export interface LiveAccount {
  read(): Promise<Account>;
  change<T extends Json>(options: ChangeOptions, decide: (account: Account) => Decision<T>): Promise<T>;
}

export function liveAccount(file: Adapter<Account>): LiveAccount {
  const next = inTurn();
  let db: Low<Account> | undefined;

  const current = async () => {
    db ??= await load(file);
    return db.data;
  };

  const save = async (account: Account) => {
    const following = new Low(file, account);
    try {
      await following.write();
      db = following;
    } catch (error) {
      // Whether the new file made it into place is uncertain: let the next look at the disk decide.
      db = undefined;
      throw error;
    }
  };

  return {
    // While a change is being written, readers see the state before it: nothing is shown that is not durable.
    read: async () => db?.data ?? next(current),
    change: (options, decide) =>
      next(async () => {
        const decided = step(await current(), options, decide);
        if (decided.next) await save(decided.next);
        return decided.result;
      }),
  };
}
