/** The bot itself over a real store, on the sample partner, with Ana as its admin. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Inbox, Records } from '../../../adapters/ports.ts';
import { nameFirstAdmin } from '../../../src/bot/access/first-admin.ts';
import type { Bot } from '../../../src/bot/message.ts';
import { inboxOf, recordsOf } from '../../../src/bound-store.ts';
import { readConfig } from '../../../src/config.ts';
import { ACCOUNT, seventy } from '../../../src/seventy.ts';
import { openEmbeddedStore, type Store } from '../../../src/storage/index.ts';
import { ANA, TENANT } from './stage.ts';

export interface RealBot {
  readonly bot: Bot;
  readonly store: Store;
  readonly inbox: Inbox;
  readonly records: Records;
}

export async function realBot(): Promise<RealBot> {
  const folder = await mkdtemp(join(tmpdir(), 'seventy-test-'));
  const store = await openEmbeddedStore(folder);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const clock = { now: () => new Date('2026-11-21T09:00:00Z') };
  await nameFirstAdmin(store, ACCOUNT, `teams:${TENANT}:${ANA.aadObjectId}`, clock.now().toISOString());
  const { bot } = seventy(readConfig({}, '2026-11'), store, clock, (error) => {
    throw error;
  });
  return { bot, store, inbox: inboxOf(store, ACCOUNT, clock), records: recordsOf(store, ACCOUNT) };
}
