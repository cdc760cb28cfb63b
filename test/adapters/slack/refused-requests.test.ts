import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { BODY_TIME } from '../../../adapters/slack/receive/read-body.ts';
import { send } from '../web/raw-request.ts';
import { directMessage, press, slash } from './payloads.ts';
import { button, says } from './scripted-bot.ts';
import { SECRET, sendSigned, signed } from './signed-request.ts';
import { type SlackWorld, slackWorld } from './slack-world.ts';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const SECRET_WORDS = 'the words of a person';
const body = JSON.stringify(directMessage(SECRET_WORDS));
const now = () => Math.floor(Date.now() / 1000);

/** One short line, none of what was written in it, and the next question is answered. */
async function survives({ log, event, slack, adapter }: SlackWorld): Promise<void> {
  expect(log.lines).toHaveLength(1);
  const line = JSON.stringify(log.lines[0]);
  expect(line.length).toBeLessThan(200);
  expect(line).not.toContain('words of a person');
  expect(line).not.toMatch(/xoxb|\bat .+:\d+/);
  expect((await event(directMessage('score'))).status).toBe(200);
  await adapter.idle();
  expect(slack.of('chat.postMessage')).toHaveLength(1);
}

describe('a request that Slack did not sign', () => {
  test('with a wrong signature is refused', async () => {
    const world = await slackWorld();
    const answer = await sendSigned(world, body, JSON_TYPE, { secret: 'guessed' });
    expect(answer).toMatchObject({ status: 401, body: '' });
    await survives(world);
  });

  test('with a body changed on the way is refused', async () => {
    const world = await slackWorld();
    const headers = { 'Content-Type': JSON_TYPE, ...signed(body) };
    expect((await send(world, '/slack/events', headers, body.replace('U1', 'U2'))).status).toBe(401);
    await survives(world);
  });

  test.each([
    ['without any signature', {}],
    ['without a timestamp', { 'X-Slack-Signature': 'v0=00' }],
    ['without a signature', { 'X-Slack-Request-Timestamp': String(now()) }],
    ['with an unheard-of signature', { 'X-Slack-Request-Timestamp': String(now()), 'X-Slack-Signature': 'nonsense' }],
    ['with a time that is no time', { 'X-Slack-Request-Timestamp': 'noon', 'X-Slack-Signature': 'v0=00' }],
  ])('%s is refused', async (_what, headers) => {
    const world = await slackWorld();
    const answer = await send(world, '/slack/events', { 'Content-Type': JSON_TYPE, ...headers }, body);
    expect(answer).toMatchObject({ status: 401, body: '' });
    await survives(world);
  });

  test.each([
    ['six minutes ago', -360],
    ['six minutes from now', 360],
  ])('signed %s is refused', async (_when, seconds) => {
    const world = await slackWorld();
    expect((await sendSigned(world, body, JSON_TYPE, { at: now() + seconds })).status).toBe(401);
    await survives(world);
  });

  test('asking for a check of the connection gets nothing done', async () => {
    const world = await slackWorld();
    const payload = new URLSearchParams({ ssl_check: '1', payload: body }).toString();
    const answer = await send(world, '/slack/events', { 'Content-Type': FORM_TYPE }, payload);
    expect(answer.status).toBe(401);
    expect(world.bot.heard).toEqual([]);
    await survives(world);
  });
});

describe('a body that cannot be taken', () => {
  test('compressed is refused unread, however small', async () => {
    const world = await slackWorld();
    const packed = gzipSync('x'.repeat(50_000_000)).toString('latin1');
    const headers = { 'Content-Type': JSON_TYPE, 'Content-Encoding': 'gzip', ...signed(packed) };
    expect((await send(world, '/slack/events', headers, packed)).status).toBe(415);
    await survives(world);
  });

  test('too large by its own word is refused', async () => {
    const world = await slackWorld();
    const large = JSON.stringify({ ...directMessage('x'), padding: 'x'.repeat(2 ** 20) });
    const answer = await sendSigned(world, large, JSON_TYPE).catch((error: NodeJS.ErrnoException) => error.code);
    // The answer comes before the body was read, so the sender may see the connection end first.
    expect([413, 'EPIPE', 'ECONNRESET']).toContain(typeof answer === 'object' ? answer.status : answer);
    await survives(world);
  });

  test('that says nothing of its size and never ends is cut off', async () => {
    const world = await slackWorld();
    const socket = connect(world.port, '127.0.0.1').on('error', () => {});
    const headers = Object.entries({ 'Content-Type': JSON_TYPE, ...signed('x') }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    socket.write(
      `POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n${headers.join('\r\n')}\r\n\r\n`,
    );
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    for (let sent = 0; sent < 17; sent += 1) socket.write(chunk);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
    await survives(world);
  });

  test.each([
    ['JSON', JSON_TYPE, '{"type":"event_callback",'],
    ['a form', FORM_TYPE, 'payload=%7B%22type'],
    // Bolt fails on these where nothing can catch it, which would end the process.
    ['JSON object but null', JSON_TYPE, ' null'],
    ['form but null', FORM_TYPE, 'payload=nul%6C'],
    ['JSON object but a list', JSON_TYPE, '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('signed but no valid %s is refused', async (_what, type, broken) => {
    const world = await slackWorld();
    expect((await sendSigned(world, broken, type)).status).toBe(400);
    await survives(world);
  });

  test('that comes too slowly is not waited for', async () => {
    const world = await slackWorld();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const socket = connect(world.port, '127.0.0.1').on('error', () => {});
    const headers = Object.entries({ 'Content-Length': '100', Expect: '100-continue', ...signed('x') });
    socket.write(
      `POST /slack/events HTTP/1.1\r\nHost: x\r\n${headers.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`,
    );
    // The server asks for the body in the moment in which it hands the request on.
    await once(socket, 'data');
    socket.write('{"type":');
    vi.advanceTimersByTime(BODY_TIME);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 408 /);
    socket.destroy();
    await survives(world);
  });

  test('broken off half-way changes nothing', async () => {
    const world = await slackWorld();
    const socket = connect(world.port, '127.0.0.1').on('error', () => {});
    const headers = Object.entries({
      'Content-Type': JSON_TYPE,
      'Content-Length': String(body.length),
      ...signed(body),
    });
    const head = headers.map(([name, value]) => `${name}: ${value}`).join('\r\n');
    socket.write(`POST /slack/events HTTP/1.1\r\nHost: x\r\n${head}\r\n\r\n${body.slice(0, 40)}`, () =>
      socket.destroy(),
    );
    await once(socket, 'close');
    const answers = await Promise.all(Array.from({ length: 5 }, () => world.event(directMessage('score'))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    await world.adapter.idle();
    expect(world.slack.of('chat.postMessage')).toHaveLength(5);
  });
});

describe('what is signed but unknown', () => {
  test('another spelling of the path is the same path', async () => {
    const world = await slackWorld();
    const headers = { 'Content-Type': JSON_TYPE, ...signed(body) };
    expect((await send(world, '/slack/event%73', headers, body)).status).toBe(200);
    await world.adapter.idle();
    expect(world.bot.heard).toHaveLength(1);
  });

  test('a button of an older version is said to be one, to the person who pressed it', async () => {
    const { event, interact, slack, bot, adapter } = await slackWorld();
    bot.reply = () => says('Old', { buttons: [button('Gone', { command: 'no-such-command', args: {} })] });
    await event(directMessage('x'));
    const posted = await slack.called('chat.postMessage');
    expect(await interact(press(posted, 'Gone'))).toMatchObject({ status: 200, body: '' });
    await adapter.idle();
    expect(bot.heard).toHaveLength(1);
    expect((await slack.called('response_url')).args).toEqual({
      text: 'This button does not work any more. Ask me again for a new card.',
      response_type: 'ephemeral',
      replace_original: false,
    });
  });

  test.each([
    ['button', { type: 'block_actions', actions: [{ type: 'button', action_id: 'not-ours', value: 'x' }] }],
    ['dialog', { type: 'view_submission', view: { id: 'V', callback_id: 'not-ours', state: { values: {} } } }],
    ['closed dialog', { type: 'view_closed', view: { id: 'V', callback_id: 'form' } }],
    ['shortcut', { type: 'message_action', callback_id: 'not-ours', channel: { id: 'C1' }, message: {} }],
  ])('another %s is acknowledged and ignored', async (_what, payload) => {
    const { interact, bot, adapter } = await slackWorld();
    const common = { team: { id: 'T1' }, user: { id: 'U1' }, trigger_id: 't', container: {} };
    expect(await interact({ ...common, ...payload })).toMatchObject({ status: 200, body: '' });
    await adapter.idle();
    expect(bot.heard).toEqual([]);
  });
});

describe('failures inside', () => {
  const rejections: unknown[] = [];
  const note = (error: unknown) => void rejections.push(error);
  process.on('unhandledRejection', note);
  afterEach(() => expect(rejections).toEqual([]));

  test('an event that cannot be recorded is to be sent again, and then it is answered', async () => {
    const { event, inbox, slack, adapter, log } = await slackWorld();
    const question = directMessage('score');
    inbox.before = () => Promise.reject(new Error('disk full'));
    expect((await event(question)).status).toBe(500);
    inbox.before = async () => {};
    expect((await event(question)).status).toBe(200);
    await adapter.idle();
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    expect(JSON.stringify(log.lines)).not.toContain('disk full');
  });

  test('a bot that fails leaves a line in the log, and the next question is answered', async () => {
    const world = await slackWorld();
    world.bot.reply = () => Promise.reject(new Error(SECRET_WORDS));
    expect((await world.event(directMessage('x'))).status).toBe(200);
    await world.adapter.idle();
    world.bot.reply = () => says('Well again');
    await survives(world);
  });

  test('the token and the signing secret are in no line', async () => {
    const world = await slackWorld();
    for (const error of ['invalid_auth', 'internal_error', 'ratelimited'])
      world.slack.answers('chat.postMessage', { body: { ok: false, error } });
    for (let count = 0; count < 3; count += 1) await world.event(directMessage('x'));
    world.slack.answers('response_url', 'break');
    await world.command(slash('x'));
    await world.slack.called('chat.postMessage', 3);
    const lines = JSON.stringify(world.log.lines);
    expect(lines).not.toContain('xoxb');
    expect(lines).not.toContain(SECRET);
    await world.timing.waited();
    world.timing.pass(60_000);
    await world.adapter.idle();
  });
});
