/** The adapter in a restify server, between a Slack of the test's own and a scripted bot. */
import type { AddressInfo } from 'node:net';
import restify from 'restify';
import { expect, onTestFinished } from 'vitest';
import { mountSlack, type SlackAdapter, type SlackOptions } from '../../../adapters/slack/index.ts';
import type { Bot } from '../../../src/bot/message.ts';
import type { SlackSettings } from '../../../src/platform-settings.ts';
import type { RawAnswer } from '../web/raw-request.ts';
import { type FakeSlack, fakeSlack } from './fake-slack.ts';
import {
  type HandTiming,
  handTiming,
  type MemoryInbox,
  type MemoryLog,
  type MemoryRecords,
  memoryInbox,
  memoryLog,
  memoryRecords,
} from './memory.ts';
import { type ScriptedBot, scriptedBot } from './scripted-bot.ts';
import { SECRET, sendForm, sendJson, sendPayload } from './signed-request.ts';

export const TOKEN = 'xoxb-own';
export const SETTINGS: SlackSettings = {
  signingSecret: SECRET,
  botToken: TOKEN,
  appToken: undefined,
  install: undefined,
};

export interface SlackWorld {
  readonly slack: FakeSlack;
  readonly bot: ScriptedBot;
  readonly inbox: MemoryInbox;
  readonly records: MemoryRecords;
  readonly log: MemoryLog;
  readonly timing: HandTiming;
  readonly adapter: SlackAdapter;
  readonly port: number;
  event(payload: object): Promise<RawAnswer>;
  interact(payload: object): Promise<RawAnswer>;
  command(fields: Readonly<Record<string, string>>): Promise<RawAnswer>;
  /** Another adapter over what was kept, as after a restart. */
  again(): Promise<SlackWorld>;
}

export type WorldOptions = Partial<Omit<SlackOptions, 'bot'>> & { readonly realBot?: Bot };

export async function slackWorld(options: WorldOptions = {}, kept: Partial<SlackWorld> = {}): Promise<SlackWorld> {
  const slack = kept.slack ?? (await fakeSlack());
  const { bot = scriptedBot(), inbox = memoryInbox(), records = memoryRecords(), log = memoryLog() } = kept;
  const timing = handTiming();
  const server = restify.createServer();
  const adapter = await mountSlack(server, {
    bot: options.realBot ?? bot,
    inbox,
    records,
    log,
    timing,
    settings: SETTINGS,
    apiUrl: slack.apiUrl,
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  onTestFinished(async () => {
    await adapter.stop();
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await slack.close();
    expect(slack.complaints).toEqual([]);
  });
  const world: SlackWorld = {
    slack,
    bot,
    inbox,
    records,
    log,
    timing,
    adapter,
    port,
    event: (payload) => sendJson({ port }, payload),
    interact: (payload) => sendPayload({ port }, { response_url: slack.responseUrl, ...payload }),
    command: (fields) => sendForm({ port }, { response_url: slack.responseUrl, ...fields }),
    again: () => slackWorld(options, { slack, bot, inbox, records, log }),
  };
  return world;
}

/** Everything that was said, as one text. */
export const textOf = (shown: unknown): string => JSON.stringify(shown);
