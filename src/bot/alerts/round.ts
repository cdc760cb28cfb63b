/** Brings what is due up to the moment, as one step in the store. */
import type { Alert } from '../../alerts/alert.ts';
import { nextWork } from '../../alerts/due/index.ts';
import type { Account } from '../../storage/account.ts';
import type { Store } from '../../storage/store.ts';
import { type Clock, instant } from '../clock.ts';
import type { PostOffice } from './post-office.ts';
import { worldOf } from './round-world.ts';

export interface RoundParts {
  readonly store: Store;
  readonly account: string;
  readonly clock: Clock;
  readonly postOffice: PostOffice;
  /** What holds for an account. @throws when it cannot be told: "nothing" would be taken for the end of everything */
  readonly alertsNow: (account: Account) => Promise<readonly Alert[]>;
}

/** An account that changes all the time is looked at again in the next round. */
const TRIES = 3;

/** Decides what is due, from the very account it changes. @throws whatever kept it from finding out */
export async function decideWhatIsDue({ store, account, clock, postOffice, alertsNow }: RoundParts): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const seen = await store.read(account);
    const holding = await alertsNow(seen);
    const at = instant(clock);
    const decided = await store.change(account, { at }, (current) => {
      if (current.version !== seen.version) return { result: false };
      const next = nextWork(current, worldOf(current, holding, at, postOffice));
      return next === current ? { result: true } : { next: { ...current, ...next }, result: true };
    });
    if (decided) return;
  }
}
