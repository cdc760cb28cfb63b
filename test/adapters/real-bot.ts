/** The bot itself over a real store, on the sample partner, as the server puts it behind an adapter. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { LastingInbox, Records } from '../../adapters/ports.ts';
import { nameFirstAdmin } from '../../src/bot/access/first-admin.ts';
import type { Member } from '../../src/bot/access/member.ts';
import type { Bot } from '../../src/bot/message.ts';
import { inboxOf, recordsOf } from '../../src/bound-store.ts';
import { readConfig } from '../../src/config.ts';
import { ACCOUNT, seventy } from '../../src/seventy.ts';
import { openEmbeddedStore, type Store } from '../../src/storage/index.ts';

export interface RealBot {
  readonly bot: Bot;
  readonly store: Store;
  readonly inbox: LastingInbox;
  readonly records: Records;
}

/** @param admin the identity of the one member there is, such as `slack:T1:U1` */
export async function realBot(admin: string): Promise<RealBot> {
  const folder = await mkdtemp(join(tmpdir(), 'seventy-test-'));
  const store = await openEmbeddedStore(folder);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const clock = { now: () => new Date('2026-11-21T09:00:00Z') };
  await nameFirstAdmin(store, ACCOUNT, admin, clock.now().toISOString());
  const { bot } = seventy(readConfig({}, '2026-11'), store, clock, (error) => {
    throw error;
  });
  return { bot, store, inbox: inboxOf(store, ACCOUNT, clock), records: recordsOf(store, ACCOUNT) };
}

/** Members besides the first admin, with the roles that a test is about. */
export function addMembers(store: Store, members: readonly Member[]): Promise<null> {
  return store.change(ACCOUNT, { at: '2026-11-21T08:00:00Z' }, (account) => ({
    next: { ...account, members: [...account.members, ...members] },
    result: null,
  }));
}
