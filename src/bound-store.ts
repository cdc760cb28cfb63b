/** What adapters need of the store, for the one account they serve. */
import type { LastingInbox, Records } from '../adapters/ports.ts';
import { type Clock, instant } from './bot/clock.ts';
import type { Store } from './storage/index.ts';

export function inboxOf(store: Store, account: string, clock: Clock): LastingInbox {
  return {
    take: (event, payload) => store.takeEvent(account, event, instant(clock), payload),
    settle: (event) => store.settleEvent(account, event),
    release: (event) => store.releaseEvent(account, event),
    async pending(prefix) {
      const pending = await store.pendingEvents(account, instant(clock));
      return pending.filter(({ event }) => event.startsWith(prefix));
    },
  };
}

export function recordsOf(store: Store, account: string): Records {
  return {
    put: (kind, id, value) => store.putRecord(account, kind, id, value),
    get: (kind, id) => store.getRecord(account, kind, id),
    remove: (kind, id) => store.removeRecord(account, kind, id),
    list: (kind) => store.listRecords(account, kind),
  };
}
