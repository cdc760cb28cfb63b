/**
 * The adapter against a Slack that others wrote: the emulator of the `emulate` package keeps what the bot posts and hands
 * out people, files and trigger ids. It sends no events, so the test sends them, signed.
 */
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import restify from 'restify';
import { expect, onTestFinished, test } from 'vitest';
import { mountSlack } from '../../../adapters/slack/index.ts';
import { training } from '../../bot/exports.ts';
import { realBot } from '../real-bot.ts';
import { freePort } from './free-port.ts';
import { memoryLog } from './memory.ts';
import { directMessage, event, mention, press, slash } from './payloads.ts';
import { SECRET, sendForm, sendJson, sendPayload } from './signed-request.ts';

const TOKEN = 'xoxb-emulated';
const GENERAL = 'C000000001';

/** The emulator's answers, each with the fields its method is documented to give. */
interface Answer {
  readonly members: readonly { readonly id: string; readonly name: string; readonly team_id: string }[];
  readonly channel: { readonly id: string };
  readonly messages: readonly { readonly ts: string; readonly text: string }[];
  readonly ts: string;
  readonly trigger_id: string;
  readonly upload_url: string;
  readonly file_id: string;
  readonly files: readonly object[];
}

const PEOPLE = [
  { name: 'ana', real_name: 'Ana Lopez', email: 'ana@brightwater.example' },
  { name: 'ola', real_name: 'Ola Berg', email: 'ola@brightwater.example' },
];

async function emulatedSlack() {
  const slack = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: { slack: { users: PEOPLE } },
  });
  onTestFinished(() => slack.close());
  const call = async (method: string, args: object = {}): Promise<Answer> => {
    const headers = { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' };
    const answer = await fetch(`${slack.url}/api/${method}`, { method: 'POST', headers, body: JSON.stringify(args) });
    return (await answer.json()) as Answer;
  };
  const { members } = await call('users.list');
  const named = (wanted: string) => members.find(({ name }) => name === wanted)!;
  const { id: ana, team_id: team } = named('ana');
  const { id: admin } = named('ola');

  const log = memoryLog();
  const server = restify.createServer();
  const adapter = await mountSlack(server, {
    ...(await realBot(`slack:${team}:${admin}`)),
    log,
    settings: { signingSecret: SECRET, botToken: TOKEN, appToken: undefined, install: undefined },
    apiUrl: `${slack.url}/api/`,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    await adapter.stop();
    server.server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    expect(log.lines).toEqual([]);
  });

  const to = { port: (server.server.address() as AddressInfo).port };
  const of = { team_id: team };
  const by = (user: string) => ({ user, team });
  const answered = async (sending: Promise<{ status: number }>) => {
    expect((await sending).status).toBe(200);
    await adapter.idle();
  };
  const { channel } = await call('conversations.open', { users: ana });
  return {
    slack,
    call,
    ana,
    admin,
    team,
    direct: channel.id,
    dm: (text: string, who: string, more: object = {}) =>
      answered(sendJson(to, { ...directMessage(text, { ...by(who), channel: channel.id, ...more }), ...of })),
    mention: (text: string, ts: string) =>
      answered(sendJson(to, { ...mention(text, { ...by(ana), channel: GENERAL, ts }), ...of })),
    home: (user: string) =>
      answered(sendJson(to, { ...event({ type: 'app_home_opened', user, channel: channel.id, tab: 'home' }), ...of })),
    press: (message: object, name: string, ts: string) =>
      answered(
        sendPayload(to, {
          ...press({ method: 'chat.postMessage', args: { channel: GENERAL, ...message } } as never, name),
          team: { id: team },
          user: { id: ana, team_id: team },
          container: { type: 'message', message_ts: ts, channel_id: GENERAL },
          message: { ...message, ts },
        }),
      ),
    slash: async (text: string) => {
      const { trigger_id } = await call('views.generateTriggerId');
      await answered(sendForm(to, slash(text, { team_id: team, user_id: admin, channel_id: channel.id, trigger_id })));
    },
  };
}

const added = 'add ana@brightwater.example as executive report viewer';

test('a colleague added by e-mail asks in a channel, and the answer stands in the thread', async () => {
  const { call, dm, mention, admin } = await emulatedSlack();
  await dm(added, admin);
  const { ts } = await call('chat.postMessage', { channel: GENERAL, text: 'hello' });
  await mention("what's our Security score?", ts);
  const { messages } = await call('conversations.replies', { channel: GENERAL, ts });
  expect(messages).toHaveLength(2);
  expect(messages[1]).toMatchObject({ thread_ts: ts, text: expect.stringContaining('Security: 64.8 of 100') });
});

test('a button puts the next answer in the place of the card', async () => {
  const { call, dm, mention, press, admin } = await emulatedSlack();
  await dm(added, admin);
  const { ts } = await call('chat.postMessage', { channel: GENERAL, text: 'hello' });
  await mention('security score', ts);
  const card = (await call('conversations.replies', { channel: GENERAL, ts })).messages[1]!;
  await press(card, 'What is missing?', card.ts);
  const { messages } = await call('conversations.replies', { channel: GENERAL, ts });
  expect(messages).toHaveLength(2);
  expect(messages[1]?.ts).toBe(card.ts);
  expect(messages[1]?.text).not.toBe(card.text);
});

test('the home tab and the dialog of a form are there to be seen', async () => {
  const { slack, home, slash, admin } = await emulatedSlack();
  await home(admin);
  await slash('add a member');
  const page = await (await fetch(`${slack.url}/?tab=views`)).text();
  expect(page).not.toContain('No App Home views');
  expect(page).toContain('App Innovation');
  expect(page).toContain('add ana@contoso.com as');
});

test('an export shared in a direct message is fetched with the token, and imported', async () => {
  const { call, dm, direct, admin } = await emulatedSlack();
  const content = training([{ name: 'Ana Lopez', title: 'SC-300' }]);
  const { upload_url, file_id } = await call('files.getUploadURLExternal', {
    filename: 'training.csv',
    length: content.length,
  });
  await fetch(upload_url, { method: 'POST', body: content });
  const { files } = await call('files.completeUploadExternal', { files: [{ id: file_id }], channel_id: direct });
  await dm('', admin, { subtype: 'file_share', files });
  const { messages } = await call('conversations.history', { channel: direct });
  expect(JSON.stringify(messages)).toContain('1 row');
});

test('somebody unknown is told so in the direct message, and sees no score', async () => {
  const { call, dm, ana, team, direct } = await emulatedSlack();
  await dm('security score', ana);
  const { messages } = await call('conversations.history', { channel: direct });
  const said = JSON.stringify(messages);
  expect(said).toContain(`slack:${team}:${ana}`);
  expect(said).not.toContain('64.8');
});
