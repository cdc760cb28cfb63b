import { describe, expect, test } from 'vitest';
import type { Once } from '../../../src/bot/message.ts';
import { says } from './scripted-bot.ts';
import { slackWorld } from './slack-world.ts';

const HELLO = says('Your Security score slipped to 58.0');
/** More lines than one message of Slack has room for. */
const LONG = says('A long summary', {
  body: Array.from({ length: 60 }, (_, line) => ({
    type: 'TextBlock',
    text: `Line ${line}`,
    wrap: true,
    separator: true,
  })),
});
const SINCE = new Date(1_700_000_000_000).toISOString();
const first: Once = { key: 'a1', again: false, since: SINCE };
const again: Once = { key: 'a1', again: true, since: SINCE };

const PLACES = [
  ['a channel', 'slack:T1:C1'],
  ['a private channel', 'slack:T1:G1'],
  ['a thread', 'slack:T1:C1:1.1'],
  ['a direct message', 'slack:T1:D1'],
] as const;

describe('a message that is sent again because nobody knows whether it arrived', () => {
  test.each(PLACES)('is posted once into %s', async (_what, place) => {
    const { adapter, slack } = await slackWorld();
    slack.answers('chat.postMessage', 'lost');
    await expect(adapter.outbox.post(place, HELLO, first)).rejects.toThrow();
    await adapter.outbox.post(place, HELLO, again);
    await adapter.outbox.post(place, HELLO, again);
    expect(slack.history.posted).toHaveLength(1);
  });

  test('is posted once to a person', async () => {
    const { adapter, slack } = await slackWorld();
    slack.answers('chat.postMessage', 'half');
    await expect(adapter.outbox.tell('T1:U5', HELLO, first)).rejects.toThrow();
    await adapter.outbox.tell('T1:U5', HELLO, again);
    expect(slack.history.posted).toHaveLength(1);
  });

  test('is posted when it had not arrived', async () => {
    const { adapter, slack } = await slackWorld();
    slack.answers('chat.postMessage', 'break');
    await expect(adapter.outbox.post('slack:T1:C1', HELLO, first)).rejects.toThrow();
    expect(slack.history.posted).toEqual([]);
    await adapter.outbox.post('slack:T1:C1', HELLO, again);
    expect(slack.history.posted).toHaveLength(1);
  });

  test('of several parts goes on with the part that is missing', async () => {
    const { adapter, slack } = await slackWorld();
    await adapter.outbox.post('slack:T1:C2', LONG, { key: 'whole', again: false });
    const whole = slack.history.posted.map(({ text }) => text);
    expect(whole.length).toBeGreaterThan(1);

    slack.answers('chat.postMessage', { body: { ok: true, ts: '1700000000.000100' } }, 'break');
    slack.history.post({ method: 'chat.postMessage', token: '', args: partOf(LONG_KEY, 0) }, '1700000000.000100');
    await expect(adapter.outbox.post('slack:T1:C1', LONG, { ...first, key: LONG_KEY })).rejects.toThrow();
    await adapter.outbox.post('slack:T1:C1', LONG, { ...again, key: LONG_KEY });
    const parts = slack.history.posted
      .filter(({ channel }) => channel === 'C1')
      .map(({ metadata }) => metadata?.event_payload.part);
    expect(parts).toEqual(whole.map((_, part) => part));
  });

  test('is told from other messages, however many came since', async () => {
    const { adapter, slack } = await slackWorld();
    await adapter.outbox.post('slack:T1:C1', HELLO, first);
    for (let number = 0; number < 450; number += 1) {
      const args = { channel: 'C1', text: 'Lunch?', ...(number % 2 === 0 && { metadata: SOMEBODY_ELSES }) };
      slack.history.post(
        { method: 'chat.postMessage', token: '', args },
        `1700000000.1${`${number}`.padStart(5, '0')}`,
      );
    }
    await adapter.outbox.post('slack:T1:C1', HELLO, again);
    await adapter.outbox.post('slack:T1:C1', HELLO, { ...again, key: 'b2' });
    expect(slack.of('chat.postMessage')).toHaveLength(2);
  });

  test('is not looked for further back than its first attempt', async () => {
    const { adapter, slack } = await slackWorld();
    await adapter.outbox.post('slack:T1:C1', HELLO, again);
    expect(slack.of('conversations.history')[0]?.args).toMatchObject({ oldest: '1699999700' });
  });

  test('is posted where the app may not look: twice is better than never', async () => {
    const { adapter, slack } = await slackWorld();
    slack.history.scopes.clear();
    slack.answers('chat.postMessage', 'lost');
    await expect(adapter.outbox.post('slack:T1:C1', HELLO, first)).rejects.toThrow();
    await adapter.outbox.post('slack:T1:C1', HELLO, again);
    expect(slack.history.posted).toHaveLength(2);
  });

  test('waits while Slack cannot say whether it is there', async () => {
    const { adapter, slack } = await slackWorld();
    await adapter.outbox.post('slack:T1:C1', HELLO, first);
    slack.answers('conversations.history', { body: { ok: false, error: 'internal_error' } });
    await expect(adapter.outbox.post('slack:T1:C1', HELLO, again)).rejects.toThrow('internal_error');
    expect(slack.history.posted).toHaveLength(1);
  });
});

test('the first attempt asks nothing of Slack but to post', async () => {
  const { adapter, slack } = await slackWorld();
  await adapter.outbox.post('slack:T1:C1', HELLO, first);
  expect(slack.calls.map(({ method }) => method).filter((method) => method !== 'auth.test')).toEqual([
    'chat.postMessage',
  ]);
});

test.each([
  ['a connection that breaks', 'break' as const],
  ['an error of Slack', { status: 503, body: {} }],
])('after %s nothing is posted again unseen', async (_what, trouble) => {
  const { adapter, slack } = await slackWorld();
  slack.answers('chat.postMessage', trouble);
  await expect(adapter.outbox.post('slack:T1:C1', HELLO, first)).rejects.toThrow();
  expect(slack.of('chat.postMessage')).toHaveLength(1);
});

const LONG_KEY = 'c3';
const partOf = (key: string, part: number) => ({
  channel: 'C1',
  text: 'Part',
  metadata: { event_type: 'seventy_message', event_payload: { key, part } },
});
const SOMEBODY_ELSES = { event_type: 'task_created', event_payload: { key: 'a1', part: 0 } };
