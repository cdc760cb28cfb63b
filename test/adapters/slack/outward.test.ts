import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ConversationGone } from '../../../adapters/delivery/conversation-gone.ts';
import { fakeSlack } from './fake-slack.ts';
import { directMessage } from './payloads.ts';
import { says } from './scripted-bot.ts';
import { type SlackWorld, slackWorld } from './slack-world.ts';

const HELLO = says('Your Security score slipped to 58.0');
const refused = (error: string) => ({ body: { ok: false, error } });

describe('speaking without being asked', () => {
  test('into a thread, a channel and a direct message, by the conversation', async () => {
    const { adapter, slack } = await slackWorld();
    for (const where of ['slack:T1:C1:1.1', 'slack:T1:C2', 'slack:T1:D1']) await adapter.outbox.post(where, HELLO);
    const [thread, channel, direct] = slack.of('chat.postMessage').map(({ args }) => args);
    expect(thread).toMatchObject({ channel: 'C1', thread_ts: '1.1' });
    expect(channel).toMatchObject({ channel: 'C2' });
    expect(channel).not.toHaveProperty('thread_ts');
    expect(direct).toMatchObject({ channel: 'D1' });
  });

  test('the same card several times is translated once', async () => {
    const { adapter, slack } = await slackWorld();
    let looked = 0;
    const card = {
      ...HELLO.card,
      get body() {
        looked += 1;
        return HELLO.card.body;
      },
    };
    await adapter.outbox.post('slack:T1:C1', { ...HELLO, card });
    const once = looked;
    await adapter.outbox.post('slack:T1:C2', { ...HELLO, card });
    const [first, second] = slack.of('chat.postMessage').map(({ args }) => args.blocks);
    expect(second).toEqual(first);
    expect([once > 0, looked]).toEqual([true, once]);
  });

  test('to a person, whose direct message is looked for once, also after a restart', async () => {
    const world = await slackWorld();
    await world.adapter.outbox.tell('T1:U5', HELLO);
    await (await world.again()).adapter.outbox.tell('T1:U5', HELLO);
    expect(world.slack.of('conversations.open').map(({ args }) => args)).toEqual([{ users: 'U5' }]);
    expect(world.slack.of('chat.postMessage').map(({ args }) => args.channel)).toEqual(['D9', 'D9']);
  });

  test.each(['channel_not_found', 'not_in_channel', 'is_archived', 'account_inactive', 'token_revoked'])(
    'a conversation of which Slack says %s is gone',
    async (error) => {
      const { adapter, slack } = await slackWorld();
      slack.answers('chat.postMessage', refused(error));
      await expect(adapter.outbox.post('slack:T1:C1', HELLO)).rejects.toThrow(ConversationGone);
    },
  );

  test('a person who cannot be reached is gone', async () => {
    const { adapter, slack } = await slackWorld();
    slack.answers('conversations.open', refused('user_disabled'));
    await expect(adapter.outbox.tell('T1:U5', HELLO)).rejects.toThrow(ConversationGone);
  });

  test('to a person whose direct message is another one now', async () => {
    const { adapter, slack } = await slackWorld();
    await adapter.outbox.tell('T1:U5', HELLO);
    slack.answers('chat.postMessage', refused('channel_not_found'));
    slack.answers('conversations.open', { body: { ok: true, channel: { id: 'D10' } } });
    await adapter.outbox.tell('T1:U5', HELLO);
    await adapter.outbox.tell('T1:U5', HELLO);
    expect(slack.of('chat.postMessage').map(({ args }) => args.channel)).toEqual(['D9', 'D9', 'D10', 'D10']);
  });

  test.each(['slack:T2:C1', 'teams:x:y', 'slack:T1', 'nonsense'])(
    '%s is no conversation of this bot',
    async (where) => {
      const { adapter, slack } = await slackWorld();
      await expect(adapter.outbox.post(where, HELLO)).rejects.toThrow(ConversationGone);
      expect(slack.of('chat.postMessage')).toEqual([]);
    },
  );

  test('trouble that may pass is not taken for the end of a conversation', async () => {
    const { adapter, slack } = await slackWorld();
    slack.answers('chat.postMessage', refused('internal_error'));
    const failure = await adapter.outbox.post('slack:T1:C1', HELLO).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(ConversationGone);
  });
});

describe('when Slack cannot take an answer at once', () => {
  /** Lets so many pauses pass, each as soon as somebody waits. */
  async function pauses({ timing }: SlackWorld, count: number, length: number): Promise<void> {
    for (let number = 0; number < count; number += 1) {
      await timing.waited();
      timing.pass(length);
    }
  }

  test('it waits as long as Slack asks for', async () => {
    const world = await slackWorld();
    world.slack.answers('chat.postMessage', { status: 429, headers: { 'Retry-After': '7' }, body: {} });
    await world.event(directMessage('score'));
    await world.timing.waited(7000);
    expect(world.slack.of('chat.postMessage')).toHaveLength(1);
    world.timing.pass(7000);
    await world.adapter.idle();
    expect(world.slack.of('chat.postMessage')).toHaveLength(2);
    expect(world.log.lines).toEqual([]);
  });

  test('it does not wait for an hour', async () => {
    const world = await slackWorld();
    world.slack.answers('chat.postMessage', { status: 429, headers: { 'Retry-After': '3600' }, body: {} });
    await world.event(directMessage('score'));
    await world.adapter.idle();
    expect(world.slack.of('chat.postMessage')).toHaveLength(1);
    expect(world.log.lines).toHaveLength(1);
  });

  test('it tries again a few times when Slack has trouble, then says so in the log', async () => {
    const world = await slackWorld();
    world.slack.answers('chat.postMessage', ...Array.from({ length: 9 }, () => ({ status: 503, body: {} })));
    await world.event(directMessage('score'));
    await pauses(world, 3, 10_000);
    await world.adapter.idle();
    expect(world.slack.of('chat.postMessage')).toHaveLength(4);
    expect(world.log.lines).toMatchObject([{ level: 'error', details: { failure: 'http_503' } }]);
  });

  test('it tries again when the connection breaks', async () => {
    const world = await slackWorld();
    world.slack.answers('chat.postMessage', 'break');
    await world.event(directMessage('score'));
    await pauses(world, 1, 10_000);
    await world.adapter.idle();
    expect(world.slack.of('chat.postMessage')).toHaveLength(2);
    expect(world.log.lines).toEqual([]);
  });

  test.each([
    ['takes too long', 'hang', 'TookTooLong'],
    ['stops half-way', 'half and hang', 'TookTooLong'],
    ['breaks off half-way', 'half', 'AnswerBrokeOff'],
  ] as const)(
    'a message that may have arrived is not sent again when the answer %s',
    async (_what, trouble, failure) => {
      const world = await slackWorld({ timeout: 400 });
      world.slack.answers('chat.postMessage', trouble);
      if (trouble === 'hang') {
        vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
        onTestFinished(() => void vi.useRealTimers());
        void world.slack.called('chat.postMessage').then(() => vi.advanceTimersByTime(400));
      }
      await world.event(directMessage('score'));
      await world.adapter.idle();
      expect(world.slack.of('chat.postMessage')).toHaveLength(1);
      expect(world.log.lines).toMatchObject([{ details: { failure } }]);
    },
  );

  test('a question in another conversation is answered meanwhile', async () => {
    const world = await slackWorld();
    world.slack.answers('chat.postMessage', { status: 429, headers: { 'Retry-After': '30' }, body: {} });
    await world.event(directMessage('first'));
    await world.timing.waited(30_000);
    await world.event(directMessage('second', { channel: 'D2', user: 'U2' }));
    expect((await world.slack.called('chat.postMessage', 2)).args).toMatchObject({ channel: 'D2' });
    world.timing.pass(30_000);
    await world.adapter.idle();
    expect(world.slack.of('chat.postMessage')).toHaveLength(3);
  });
});

describe('the start', () => {
  test('asks once whose the token is, however many questions follow', async () => {
    const { event, slack, adapter } = await slackWorld();
    await Promise.all([1, 2, 3].map((number) => event(directMessage(`question ${number}`))));
    await adapter.idle();
    expect(slack.of('auth.test')).toHaveLength(1);
  });

  test('with a token that Slack does not accept leaves a line, and questions are to be sent again', async () => {
    const slack = await fakeSlack();
    slack.answers('auth.test', refused('invalid_auth'), refused('invalid_auth'));
    const { event, log, bot, adapter } = await slackWorld({}, { slack });
    await log.noted();
    expect(log.lines).toMatchObject([{ level: 'error', message: 'Slack does not say whose the bot token is' }]);
    expect((await event(directMessage('score'))).status).toBe(500);
    expect(bot.heard).toEqual([]);
    expect((await event(directMessage('score'))).status).toBe(200);
    await adapter.idle();
    expect(bot.heard).toHaveLength(1);
  });
});

describe('blocks that Slack does not take', () => {
  test('cost the card its looks, not its words', async () => {
    const { event, slack, adapter } = await slackWorld();
    slack.answers('chat.postMessage', refused('invalid_blocks'));
    await event(directMessage('score'));
    await adapter.idle();
    const [first, second] = slack.of('chat.postMessage');
    expect(first?.args.blocks).toBeDefined();
    expect(second?.args.blocks).toBeUndefined();
    expect(second?.args.text).toBe('You said: score');
  });
});
