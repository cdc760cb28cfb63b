import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Shown } from '../../../adapters/web/shown.ts';
import { type FakeBot, fakeBot } from './fake-bot.ts';
import { MEMBERS, startWebServer, type WebServer } from './web-server.ts';

let bot: FakeBot;
let server: WebServer;
beforeEach(async () => {
  bot = fakeBot();
  server = await startWebServer(bot);
});
afterEach(() => server.close());

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/api/chat`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? new Blob([body]) : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const hello = { id: 'm1', conversation: 'c1', text: ' hello ' };

describe('a message', () => {
  test('reaches the bot as private words of the default member, and its reply comes back whole', async () => {
    const { status, body } = await post(hello);
    expect(status).toBe(200);
    expect(body).toMatchObject({ command: 'score', text: 'You said: hello', card: { type: 'AdaptiveCard' } });
    expect(bot.heard).toEqual([
      {
        id: 'web:c1:m1',
        conversation: 'web:c1',
        place: 'private',
        sender: { platform: 'local', id: 'owner' },
        text: 'hello',
      },
    ]);
  });

  test('speaks as the member picked', async () => {
    await post({ ...hello, as: 'rep' });
    expect(bot.heard[0]?.sender).toEqual({ platform: 'local', id: 'rep' });
  });

  test('comes with the time zone of the browser', async () => {
    await post({ ...hello, zone: 'Europe/Berlin' });
    expect(await bot.heard[0]?.sender.timeZone?.()).toBe('Europe/Berlin');
  });

  test('as nobody we know is refused', async () => {
    const answer = await post({ ...hello, as: 'mallory' });
    expect(answer).toEqual({ status: 403, body: { error: 'There is no such member here; pick one from the list.' } });
    expect(bot.heard).toEqual([]);
  });

  test('may be a button instead of words', async () => {
    const action = { command: 'explain', args: { designation: 'security' } };
    const { body } = await post({ id: 'm1', conversation: 'c1', action });
    expect(body).toMatchObject({ text: 'You pressed explain.' });
    expect(bot.heard[0]).toMatchObject({ text: '', action });
  });
});

describe('a form', () => {
  const action = { command: 'help', args: { topic: 'people' } };
  const form = { id: 'm2', conversation: 'c1', action };

  test('comes back with what the page needs to show it', async () => {
    const { body } = await post({ ...hello, text: 'add a member' });
    expect(body.form).toEqual({ title: 'Add a member', submit: 'Add', action, errors: {} });
  });

  test('is sent with its values, and says what is wrong with them', async () => {
    const inputs = { email: 'ana@elsewhere.test', role: 'role-1', tell: 'false' };
    const { body } = await post({ ...form, action: { ...action, inputs } });
    expect(body.form).toMatchObject({ errors: { email: 'That address is not one of yours.' } });
    expect(bot.heard[0]!.action).toEqual({ ...action, inputs });
  });

  test('comes with what Slack would show, and takes what Slack would send', async () => {
    const { body } = await post({ ...hello, text: 'add a member' });
    const { dialog, slack } = body as unknown as Shown;
    expect(Object.values(slack.presses)).toEqual([action]);
    expect(Object.values(dialog!.slack.fields)).toEqual(['email', 'role', 'tell']);
    expect(JSON.stringify(dialog!.card.body[0]), 'the title is not said twice').not.toContain('Add a member');

    const { blocks } = dialog!.slack.view as {
      blocks: { type: string; block_id: string; element: { action_id: string } }[];
    };
    const field = blocks.find(({ type }) => type === 'input')!;
    const value = { type: 'plain_text_input', value: 'ana@relecloud.example' };
    await post({ ...form, state: { values: { [field.block_id]: { [field.element.action_id]: value } } } });
    expect(bot.heard[1]!.action).toEqual({ ...action, inputs: { email: 'ana@relecloud.example' } });
  });

  test.each([
    [{}],
    [{ b: null }],
    [{ b: 1 }],
    [{ b: { type: 'x', value: { c: [] } } }],
    [{ b: { type: 'checkboxes' } }],
  ])('whose state is nonsense has no values: %j', async (element) => {
    const { status } = await post({ ...form, state: { values: { block: element } } });
    expect(status).toBe(200);
    expect(bot.heard[0]!.action).toEqual({ ...action, inputs: {} });
  });

  test('sent twice is carried out once', async () => {
    const filled = { ...form, action: { ...action, inputs: { email: 'ana@relecloud.example' } } };
    const [first, second] = await Promise.all([post(filled), post(filled)]);
    expect(second).toEqual(first);
    expect(bot.heard).toHaveLength(1);
  });
});

describe('the same message twice', () => {
  test('is answered once, also while the first is still being answered', async () => {
    const gate = Promise.withResolvers<void>();
    bot.before = () => gate.promise;
    const both = [post(hello), post(hello)];
    await expect.poll(() => bot.heard.length).toBe(1);
    gate.resolve();
    const [first, second] = await Promise.all(both);
    expect(second).toEqual(first);
    expect(await post(hello)).toEqual(first);
    expect(bot.heard).toHaveLength(1);
  });

  test('of another member or conversation is another message', async () => {
    await post(hello);
    await post({ ...hello, as: 'rep' });
    await post({ ...hello, conversation: 'c2' });
    expect(bot.heard).toHaveLength(3);
  });

  test('is tried anew when the first try failed', async () => {
    bot.before = () => {
      throw new Error('secret detail');
    };
    expect((await post(hello)).status).toBe(500);
    bot.before = () => {};
    expect((await post(hello)).status).toBe(200);
  });
});

describe('a failure inside', () => {
  test('is logged by its kind and place, and told without detail', async () => {
    bot.before = () => {
      throw new Error('secret detail');
    };
    const { status, body } = await post(hello);
    expect([status, body]).toEqual([500, { error: 'Something went wrong here; the details are in the log.' }]);
    expect(server.logged).toMatchObject([
      {
        err: { name: 'Error', at: expect.arrayContaining([expect.stringContaining('chat-api.test.ts')]) },
        path: '/api/chat',
      },
    ]);
    expect(JSON.stringify(server.logged)).not.toContain('secret');
  });
});

describe('what is no message', () => {
  test.each([
    ['not JSON', '{"id":', 400],
    ['a list', [], 400],
    ['no id', { conversation: 'c', text: 'x' }, 400],
    ['an id with odd signs', { ...hello, id: '../x' }, 400],
    ['empty text', { ...hello, text: '  ' }, 400],
    ['too much text', { ...hello, text: 'x'.repeat(4001) }, 400],
    ['neither words nor button', { id: 'a', conversation: 'c' }, 400],
    ['words and button at once', { ...hello, action: { command: 'help', args: {} } }, 400],
    ['an unknown command', { id: 'a', conversation: 'c', action: { command: 'drop-tables', args: {} } }, 400],
    [
      'a value that is no text',
      { id: 'a', conversation: 'c', action: { command: 'help', args: {}, inputs: { a: 1 } } },
      400,
    ],
    [
      'a value that is too long',
      { id: 'a', conversation: 'c', action: { command: 'help', args: {}, inputs: { a: 'x'.repeat(4001) } } },
      400,
    ],
    ['a state of another shape', { id: 'a', conversation: 'c', action: { command: 'help', args: {} }, state: {} }, 400],
    ['an unknown field', { ...hello, roles: ['global-admin'] }, 400],
    ['more than 64 KB', { ...hello, text: 'x'.repeat(70_000) }, 413],
  ])('%s is refused with one sentence', async (_what, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ error: expect.stringMatching(/^[A-Z][^.]+\.$/) });
    expect(bot.heard).toEqual([]);
  });

  test('a compressed body is refused, however small', async () => {
    const answer = await post(gzipSync(JSON.stringify(hello)), { 'Content-Encoding': 'gzip' });
    expect(answer).toMatchObject({ status: 415, body: { error: 'Send the message uncompressed.' } });
  });

  test('a form of another site, which needs no permission to be sent, is refused', async () => {
    expect((await post(JSON.stringify(hello), { 'Content-Type': 'text/plain' })).status).toBe(415);
  });
});

test('the page learns who it may speak as, whose figures these are and how much it may upload', async () => {
  const response = await fetch(`${server.url}/api/session`);
  expect(await response.json()).toEqual({
    members: MEMBERS,
    hint: 'Sample partner: Alpine Cloud',
    uploadBytes: 2 ** 30,
  });
  expect(response.headers.get('cache-control')).toBe('no-store');
});
