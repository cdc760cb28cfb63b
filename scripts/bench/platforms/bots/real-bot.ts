/** Seventy as the server runs it, over the sample partner and a store in a temporary folder, with the load's person a member. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameFirstAdmin } from '../../../../src/bot/access/first-admin.ts';
import { instant, systemClock, thisMonth } from '../../../../src/bot/clock.ts';
import { inboxOf, recordsOf } from '../../../../src/bound-store.ts';
import { readConfig } from '../../../../src/config.ts';
import { ACCOUNT, seventy } from '../../../../src/seventy.ts';
import { openEmbeddedStore } from '../../../../src/storage/index.ts';

/** @param member the identity of the person who asks, such as `slack:T1:U1` */
export async function realBot(member: string) {
  const config = readConfig({ SEVENTY_SAMPLE: 'on' }, thisMonth(systemClock));
  const store = await openEmbeddedStore(mkdtempSync(join(tmpdir(), 'seventy-bench-')));
  await nameFirstAdmin(store, ACCOUNT, member, instant(systemClock));
  const { bot } = seventy(config, store, systemClock, (error) => console.error(error));
  return { bot, inbox: inboxOf(store, ACCOUNT, systemClock), records: recordsOf(store, ACCOUNT) };
}

export const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
