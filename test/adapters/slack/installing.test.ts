import { describe, expect, test } from 'vitest';
import { ConversationGone } from '../../../adapters/delivery/conversation-gone.ts';
import { BOT_SCOPES } from '../../../adapters/slack/declaration.ts';
import { send } from '../web/raw-request.ts';
import { memoryRecords } from './memory.ts';
import { directMessage, event as eventOf } from './payloads.ts';
import { says } from './scripted-bot.ts';
import { SETTINGS, type SlackWorld, slackWorld } from './slack-world.ts';

const KEY = '0123456789abcdef'.repeat(4);
const install = { clientId: '1.2', clientSecret: 'client-secret', key: KEY, publicUrl: 'https://seventy.example.com' };
const SEVERAL = { ...SETTINGS, botToken: undefined, install };
const inOther = (text: string) => ({ ...directMessage(text), team_id: 'T2' });

/** A person opens the page in a browser, and Slack sends the browser back. */
async function browse({ port }: SlackWorld) {
  const page = await send({ port }, '/slack/install');
  const address = new URL(/href="([^"]+)"/.exec(page.body)![1]!.replace(/&#38;/g, '&'));
  const cookie = page.headers['set-cookie']![0]!.split(';')[0]!;
  const state = address.searchParams.get('state')!;
  const back = (query: Record<string, string>, headers = { cookie }) =>
    send({ port }, `/slack/oauth_redirect?${new URLSearchParams(query)}`, { host: 'localhost', ...headers });
  return { page, address, state, cookie, back };
}

async function installed(): Promise<SlackWorld> {
  const world = await slackWorld({ settings: SEVERAL });
  const { back, state } = await browse(world);
  expect((await back({ code: 'good', state })).status).toBe(200);
  return world;
}

describe('installing the app in a workspace', () => {
  test("the page leads to Slack's consent page, which asks for the scopes that are declared", async () => {
    const world = await slackWorld({ settings: SEVERAL });
    const { page, address } = await browse(world);
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(address.origin + address.pathname).toBe('https://slack.com/oauth/v2/authorize');
    expect((await send(world, '/slack/instal%6c')).status).toBe(200);
    expect(address.searchParams.get('scope')?.split(',')).toEqual(Object.keys(BOT_SCOPES));
    expect(address.searchParams.get('redirect_uri')).toBe('https://seventy.example.com/slack/oauth_redirect');
  });

  test('afterwards its people are answered with its own token', async () => {
    const world = await slackWorld({ settings: SEVERAL });
    const { back, state } = await browse(world);
    const answer = await back({ code: 'good', state });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('It is ready in Fabrikam &#38; Sons.');
    expect(world.slack.of('oauth.v2.access')[0]?.args).toMatchObject({ code: 'good' });
    await world.event(inOther('score'));
    await world.adapter.idle();
    expect(world.slack.of('chat.postMessage')).toMatchObject([{ token: 'xoxb-installed' }]);
    expect(world.bot.heard[0]?.conversation).toBe('slack:T2:D1');
  });

  test('the bot is told that its people may be anybody, which it is not told of the workspace with the token', async () => {
    const world = await slackWorld({ settings: { ...SEVERAL, botToken: 'xoxb-1' } });
    const { back, state } = await browse(world);
    await back({ code: 'good', state });
    await world.event({ ...directMessage('score', { team: 'T2' }), team_id: 'T2' });
    await world.event(directMessage('score'));
    await world.adapter.idle();
    const told = Object.fromEntries(world.bot.heard.map(({ sender }) => [sender.id, sender.selfInstalled]));
    expect(told).toEqual({ 'T2:U1': true, 'T1:U1': undefined });
  });

  test('its token is nowhere in what is kept, and works after a restart', async () => {
    const world = await installed();
    const kept = JSON.stringify([...world.records.all.values()].map((records) => [...records]));
    expect(kept).toContain('T2');
    expect(kept).not.toContain('xoxb');
    const second = await world.again();
    await second.event(inOther('score'));
    await second.adapter.idle();
    await second.adapter.outbox.post('slack:T2:C1', says('Hello'));
    expect(world.slack.of('chat.postMessage').map(({ token }) => token)).toEqual(['xoxb-installed', 'xoxb-installed']);
  });

  test('with another key the start says what to do', async () => {
    const world = await installed();
    const settings = { ...SEVERAL, install: { ...install, key: 'f'.repeat(64) } };
    await expect(slackWorld({ settings }, { records: world.records })).rejects.toThrow(
      'The Slack installations cannot be read with this SEVENTY_SECRET_KEY. Set the key they were made with.',
    );
  });

  test("one workspace's token cannot be put in another's place", async () => {
    const world = await installed();
    const records = memoryRecords();
    await records.put('slack-installations', 'T3', (await world.records.get('slack-installations', 'T2'))!);
    await expect(slackWorld({ settings: SEVERAL }, { records })).rejects.toThrow('cannot be read');
  });

  test.each([
    ['with a state from somewhere else', { code: 'good', state: 'made-up' }],
    ['without a state', { code: 'good' }],
    ['without a code', { state: 'kept' }],
  ])('a way back %s is refused', async (_what, query) => {
    const world = await slackWorld({ settings: SEVERAL });
    const { back } = await browse(world);
    const answer = await back(query);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('Start again');
    expect(world.slack.of('oauth.v2.access')).toEqual([]);
    expect(await world.records.list('slack-installations')).toEqual([]);
  });

  test('in a browser that did not begin it is refused', async () => {
    const world = await slackWorld({ settings: SEVERAL });
    const { back, state } = await browse(world);
    expect((await back({ code: 'good', state }, { cookie: 'none=1' })).status).toBe(400);
    expect(world.slack.of('oauth.v2.access')).toEqual([]);
  });

  test('declined says that nothing was changed', async () => {
    const world = await slackWorld({ settings: SEVERAL });
    const { back, state } = await browse(world);
    const answer = await back({ error: 'access_denied', state });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('You declined. Nothing was changed.');
  });

  test('that Slack does not accept says so without its details', async () => {
    const world = await slackWorld({ settings: SEVERAL });
    const { back, state } = await browse(world);
    world.slack.answers('oauth.v2.access', { body: { ok: false, error: 'bad_client_secret' } });
    const answer = await back({ code: 'bad', state });
    expect(answer.status).toBe(500);
    expect(answer.body).toContain('Slack did not accept the installation.');
    expect(answer.body + JSON.stringify(world.log.lines)).not.toMatch(/client-secret|\bat .+:\d+/);
  });

  test('for a whole organisation is declined', async () => {
    const world = await slackWorld({ settings: SEVERAL });
    const { back, state } = await browse(world);
    const organisation = { team: null, enterprise: { id: 'E1', name: 'Org' }, is_enterprise_install: true };
    const token = { access_token: 'xoxb-org', scope: 'chat:write', bot_user_id: 'U', authed_user: { id: 'U1' } };
    world.slack.answers('oauth.v2.access', { body: { ok: true, token_type: 'bot', ...token, ...organisation } });
    const answer = await back({ code: 'good', state });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('one workspace');
    expect(await world.records.list('slack-installations')).toEqual([]);
  });

  test('is not offered where it is not set up', async () => {
    const { port } = await slackWorld();
    expect((await send({ port }, '/slack/install')).status).toBe(404);
  });
});

describe('a workspace without the app', () => {
  test('is acknowledged and not answered', async () => {
    const world = await slackWorld({ settings: SEVERAL });
    expect((await world.event(inOther('score'))).status).toBe(200);
    await world.adapter.idle();
    expect(world.bot.heard).toEqual([]);
    expect(world.slack.calls).toEqual([]);
    expect(world.log.lines).toHaveLength(1);
  });

  test('cannot be written to', async () => {
    const { adapter } = await slackWorld({ settings: SEVERAL });
    await expect(adapter.outbox.post('slack:T2:C1', says('Hello'))).rejects.toThrow(ConversationGone);
  });

  test.each([
    ['app_uninstalled', { type: 'app_uninstalled' }],
    ['tokens_revoked', { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }],
  ])('after %s is forgotten, across restarts too', async (_what, removal) => {
    const world = await installed();
    expect((await world.event(eventOf(removal, { team_id: 'T2' }))).status).toBe(200);
    await world.adapter.idle();
    expect(await world.records.list('slack-installations')).toEqual([]);
    await world.event(inOther('score'));
    await world.adapter.idle();
    const second = await world.again();
    await second.event(inOther('score'));
    await second.adapter.idle();
    expect(world.bot.heard).toEqual([]);
  });

  test("stays installed when only a person's token was revoked", async () => {
    const world = await installed();
    await world.event(eventOf({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } }, { team_id: 'T2' }));
    await world.event(inOther('score'));
    await world.adapter.idle();
    expect(world.bot.heard).toHaveLength(1);
  });
});

describe('a token of its own and installations side by side', () => {
  test('each workspace is answered with its own token', async () => {
    const world = await slackWorld({ settings: { ...SETTINGS, install } });
    const { back, state } = await browse(world);
    await back({ code: 'good', state });
    await world.event(directMessage('score'));
    await world.adapter.idle();
    await world.event(inOther('score'));
    await world.adapter.idle();
    expect(world.slack.of('chat.postMessage').map(({ token }) => token)).toEqual(['xoxb-own', 'xoxb-installed']);
  });
});
