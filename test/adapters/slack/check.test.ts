import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { BOT_SCOPES } from '../../../adapters/slack/declaration.ts';
import { checkSlack } from '../../../adapters/slack/index.ts';
import type { SlackSettings } from '../../../src/platform-settings.ts';
import { type FakeSlack, fakeSlack } from './fake-slack.ts';
import { SETTINGS } from './slack-world.ts';

const SCOPES = Object.keys(BOT_SCOPES);
const BY_SOCKET: SlackSettings = { ...SETTINGS, appToken: 'xapp-1' };
const granted = (scopes: readonly string[]) => ({ headers: { 'x-oauth-scopes': scopes.join(',') } });
const refused = (error: string) => ({ body: { ok: false, error } });

async function check(prepare: (slack: FakeSlack) => void, settings = SETTINGS) {
  const slack = await fakeSlack();
  onTestFinished(() => slack.close());
  prepare(slack);
  const found = await checkSlack(settings, { apiUrl: slack.apiUrl, timeout: 5000 });
  expect(found.says).not.toMatch(/xoxb-own|xapp-1/);
  return found;
}

describe('checking the credentials', () => {
  test('says where the bot is when all is well', async () => {
    expect(await check((slack) => slack.answers('auth.test', granted(SCOPES)))).toEqual({
      ok: true,
      says: 'The bot token works in Alpine Cloud.',
    });
  });

  test('says that Socket Mode works where it is used', async () => {
    const found = await check(() => {}, BY_SOCKET);
    expect(found).toEqual({ ok: true, says: 'The bot token works in Alpine Cloud and Socket Mode works.' });
  });

  test('says where other workspaces install the app', async () => {
    const install = { clientId: '1', clientSecret: '2', key: '0'.repeat(64), publicUrl: 'https://seventy.example.com' };
    const found = await check(() => {}, { ...SETTINGS, botToken: undefined, install });
    expect(found.says).toBe('Other workspaces can install it at https://seventy.example.com/slack/install.');
  });

  test.each([
    ['invalid_auth', 'copy the token that begins with xoxb-'],
    ['account_inactive', 'install the app again'],
    ['something_new', 'Slack answered something_new for SLACK_BOT_TOKEN'],
  ])('explains %s with the next step', async (error, says) => {
    const found = await check((slack) => slack.answers('auth.test', refused(error)));
    expect(found.ok).toBe(false);
    expect(found.says).toContain(says);
    expect(found.says).toContain('Next:');
  });

  test('names the scopes that are missing', async () => {
    const found = await check((slack) => slack.answers('auth.test', granted(SCOPES.slice(2))));
    expect(found.ok).toBe(false);
    expect(found.says).toContain(`The app lacks the scopes ${SCOPES.slice(0, 2).join(', ')}.`);
  });

  test('names the app token when that is the wrong one', async () => {
    const found = await check((slack) => slack.answers('apps.connections.open', refused('missing_scope')), BY_SOCKET);
    expect(found.says).toContain('SLACK_APP_TOKEN lacks a scope');
  });

  test('does not wait for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const found = await check((slack) => {
      slack.answers('auth.test', 'hang');
      void slack.called('auth.test').then(() => vi.advanceTimersByTime(5000));
    });
    expect(found).toMatchObject({ ok: false, says: expect.stringContaining('did not answer in time') });
  });

  test('says so when Slack cannot be reached', async () => {
    const found = await checkSlack(SETTINGS, { apiUrl: 'http://127.0.0.1:1/api/' });
    expect(found).toMatchObject({ ok: false, says: expect.stringContaining('Slack cannot be reached (ECONNREFUSED)') });
  });
});
