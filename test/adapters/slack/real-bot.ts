/** The bot itself over a real store, on the sample partner, with Ada of the Slack workspace as its admin. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { LastingInbox, Records } from '../../../adapters/ports.ts';
import { nameFirstAdmin } from '../../../src/bot/access/first-admin.ts';
import type { Bot } from '../../../src/bot/message.ts';
import { inboxOf, recordsOf } from '../../../src/bound-store.ts';
import { readConfig } from '../../../src/config.ts';
import { ACCOUNT, seventy } from '../../../src/seventy.ts';
import { openEmbeddedStore } from '../../../src/storage/index.ts';
import { TEAM, USER } from './slack-answers.ts';
import { type SlackWorld, slackWorld } from './slack-world.ts';

/** Everything behind the adapter, as the server has it; `admin` is a Slack identity. */
export async function realSeventy(admin: string): Promise<{ bot: Bot; inbox: LastingInbox; records: Records }> {
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
  return { bot, inbox: inboxOf(store, ACCOUNT, clock), records: recordsOf(store, ACCOUNT) };
}

/** The adapter with everything real but Slack. */
export async function seventyInSlack(): Promise<SlackWorld> {
  const { bot, inbox, records } = await realSeventy(`slack:${TEAM}:${USER}`);
  return slackWorld({ realBot: bot, inbox, records });
}
