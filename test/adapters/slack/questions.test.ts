import { describe, expect, test } from 'vitest';
import { directMessage, event, mention, slash } from './payloads.ts';
import { says } from './scripted-bot.ts';
import { slackWorld, TOKEN, textOf } from './slack-world.ts';

describe('a mention in a channel', () => {
  test('is answered in its thread, without the mention in the question', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    expect((await event(mention("what's our Security score?"))).status).toBe(200);
    await adapter.idle();
    expect(bot.heard).toMatchObject([
      {
        conversation: 'slack:T1:C1:1.1',
        place: 'shared',
        text: "what's our Security score?",
        sender: { platform: 'slack', id: 'T1:U1' },
      },
    ]);
    const [posted] = slack.of('chat.postMessage');
    expect(posted).toMatchObject({ token: TOKEN, args: { channel: 'C1', thread_ts: '1.1' } });
    expect(textOf(posted!.args)).toContain('our Security score');
  });

  test('within a thread is answered in that thread', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    await event(mention('and Modern Work?', { ts: '1.5', thread_ts: '1.1' }));
    await adapter.idle();
    expect(bot.heard[0]?.conversation).toBe('slack:T1:C1:1.1');
    expect(slack.of('chat.postMessage')[0]?.args).toMatchObject({ thread_ts: '1.1' });
  });

  test('by another bot is not answered', async () => {
    const { event, bot, adapter } = await slackWorld();
    expect((await event(mention('hello', { bot_id: 'B2' }))).status).toBe(200);
    await adapter.idle();
    expect(bot.heard).toEqual([]);
  });

  test('what the channel may not see goes to the asker alone', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    bot.reply = () => says('Revenue is 12,000 dollars', { visibility: 'asker' });
    await event(mention('revenue?'));
    await adapter.idle();
    expect(slack.of('chat.postMessage')).toEqual([]);
    expect(slack.of('chat.postEphemeral')[0]?.args).toMatchObject({ channel: 'C1', user: 'U1', thread_ts: '1.1' });
  });

  test('where the bot may not write is answered in a direct message', async () => {
    const { event, slack, adapter } = await slackWorld();
    slack.answers('chat.postMessage', { body: { ok: false, error: 'not_in_channel' } });
    await event(mention('score?'));
    await adapter.idle();
    expect(slack.of('chat.postMessage').map(({ args }) => args.channel)).toEqual(['C1', 'D9']);
  });
});

describe('a direct message', () => {
  test('is answered where it was written', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    await event(directMessage('score'));
    await adapter.idle();
    expect(bot.heard).toMatchObject([{ conversation: 'slack:T1:D1', place: 'private', text: 'score' }]);
    const [posted] = slack.of('chat.postMessage');
    expect(posted?.args).toMatchObject({ channel: 'D1', unfurl_links: 'false' });
    expect(posted?.args).not.toHaveProperty('thread_ts');
  });

  test('shows also what a channel may not see', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    bot.reply = () => says('Revenue is 12,000 dollars', { visibility: 'asker' });
    await event(directMessage('revenue?'));
    await adapter.idle();
    expect(slack.of('chat.postMessage')).toHaveLength(1);
  });

  test.each([
    ['an edit', { subtype: 'message_changed' }],
    ['a deletion', { subtype: 'message_deleted' }],
    ["another bot's message", { bot_id: 'B2' }],
    ["the bot's own message", { user: 'UBOT' }],
    ['a message in a channel', { channel_type: 'channel', channel: 'C1' }],
  ])('%s is not answered', async (_what, more) => {
    const { event, bot, slack, adapter } = await slackWorld();
    expect((await event(directMessage('score', more))).status).toBe(200);
    await adapter.idle();
    expect(bot.heard).toEqual([]);
    expect(slack.of('chat.postMessage')).toEqual([]);
  });

  test('a long answer comes as several messages in order', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    const lines = Array.from({ length: 120 }, (_, index) => ({
      type: 'TextBlock' as const,
      text: `line ${index}`,
      separator: true,
    }));
    bot.reply = () => says('All of it', { body: lines });
    await event(directMessage('everything'));
    await adapter.idle();
    const posted = slack.of('chat.postMessage');
    expect(posted.length).toBeGreaterThan(1);
    const said = posted.map(({ args }) => textOf(args)).join('\n');
    expect(said.indexOf('line 3')).toBeLessThan(said.indexOf('line 119'));
  });
});

describe('the slash command', () => {
  test('is answered for everybody through its response URL, and knows the name', async () => {
    const { command, slack, bot, adapter } = await slackWorld();
    expect(await command(slash('score'))).toMatchObject({ status: 200, body: '' });
    await adapter.idle();
    expect(bot.heard).toMatchObject([
      { text: 'score', conversation: 'slack:T1:C1', place: 'shared', sender: { name: 'ada' } },
    ]);
    expect(slack.of('response_url')[0]?.args).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(slack.of('chat.postMessage')).toEqual([]);
  });

  test('alone it asks for help', async () => {
    const { command, bot, adapter } = await slackWorld();
    await command(slash(''));
    await adapter.idle();
    expect(bot.heard[0]?.text).toBe('help');
  });

  test('what the channel may not see is for the asker alone', async () => {
    const { command, slack, bot, adapter } = await slackWorld();
    bot.reply = () => says('Revenue is 12,000 dollars', { visibility: 'asker' });
    await command(slash('revenue'));
    await adapter.idle();
    expect(slack.of('response_url')[0]?.args).toMatchObject({ response_type: 'ephemeral' });
  });

  test("in two other people's direct messages the other one sees nothing", async () => {
    const { command, slack, bot, adapter } = await slackWorld();
    await command(slash('score', { channel_id: 'D77', channel_name: 'directmessage' }));
    await adapter.idle();
    expect(bot.heard[0]?.place).toBe('private');
    expect(slack.of('response_url')[0]?.args).toMatchObject({ response_type: 'ephemeral' });
  });

  test('an answer longer than the response URL takes ends with a line that says so', async () => {
    const { command, slack, bot, adapter } = await slackWorld();
    const lines = Array.from({ length: 400 }, (_, index) => ({
      type: 'TextBlock' as const,
      text: `line ${index}`,
      separator: true,
    }));
    bot.reply = () => says('All of it', { body: lines });
    await command(slash('everything'));
    await adapter.idle();
    expect(slack.of('response_url')).toHaveLength(1);
  });

  test.each(['http://169.254.169.254/latest', 'https://slack.com.contoso.example/x', 'file:///etc/passwd', 'nonsense'])(
    'is never answered at %s, which is not of Slack',
    async (address) => {
      const { command, slack, adapter } = await slackWorld();
      await command(slash('score', { response_url: address }));
      await adapter.idle();
      expect(slack.of('chat.postMessage')[0]?.args).toMatchObject({ channel: 'D9' });
    },
  );

  test('when the response URL is used up the answer comes as a direct message', async () => {
    const { command, slack, adapter } = await slackWorld();
    slack.answers('response_url', { status: 404 });
    await command(slash('score'));
    await adapter.idle();
    expect(slack.of('chat.postMessage')[0]?.args).toMatchObject({ channel: 'D9' });
  });
});

describe('what nobody asked for', () => {
  test.each([
    [
      'a reaction',
      event({ type: 'reaction_added', user: 'U1', reaction: 'eyes', item: { type: 'message', channel: 'C1' } }),
    ],
    ['something of a new kind', { type: 'unheard_of', team_id: 'T1' }],
  ])('%s is acknowledged and ignored', async (_what, payload) => {
    const { event, slack, bot, adapter } = await slackWorld();
    expect((await event(payload)).status).toBe(200);
    await adapter.idle();
    expect(bot.heard).toEqual([]);
    expect(slack.calls.map(({ method }) => method)).toEqual(['auth.test']);
  });

  test('another slash command is acknowledged and ignored', async () => {
    const { command, bot, adapter } = await slackWorld();
    expect((await command(slash('x', { command: '/other' }))).status).toBe(200);
    await adapter.idle();
    expect(bot.heard).toEqual([]);
  });

  test("Slack's question for a challenge is answered", async () => {
    const { event } = await slackWorld();
    const answer = await event({ type: 'url_verification', challenge: 'abc' });
    expect(JSON.parse(answer.body)).toEqual({ challenge: 'abc' });
  });
});
