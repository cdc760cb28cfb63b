/** The keys of changes already made: enough of them to catch every repeat, few enough to keep the account small. */
import { subDays } from 'date-fns/subDays';
import type { Account } from './account.ts';
import type { Json } from './store.ts';

/** Platforms give up sending an event again within a day. */
const KEYS_KEPT_FOR_DAYS = 30;
export const KEYS_KEPT = 1000;

type Done = Account['done'];

export function keyEntry(done: Done, key: string): Done[number] | undefined {
  return done.find((entry) => entry.key === key);
}

/**
 * The list with one key more and without those that are too old by the new entry's instant.
 * @throws RangeError when the entry's `at` is no instant
 */
export function withEntry(done: Done, entry: { key: string; at: string; result: Json }): unknown[] {
  const oldest = subDays(entry.at, KEYS_KEPT_FOR_DAYS).getTime();
  if (Number.isNaN(oldest)) throw new RangeError(`A change needs the ISO instant it happens at, not "${entry.at}"`);
  return [...done.filter(({ at }) => Date.parse(at) >= oldest), entry].slice(-KEYS_KEPT);
}
