import { describe, expect, test } from 'vitest';
import { reply, scriptedBot } from './scripted-bot.ts';
import { PERSONAL, stage, TENANT } from './stage.ts';

const SCORE = { command: 'score', args: {} };

describe('What Teams sends again', () => {
  test('a message sent five times is answered once', async () => {
    const { say, bot, connector } = await stage();
    const answers = await Promise.all(Array.from({ length: 5 }, () => say('score', { id: '1700' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect([bot.heard.length, connector.messages.length]).toEqual([1, 1]);
  });

  test('two messages of the same moment in different chats are two', async () => {
    const { say, bot } = await stage();
    await Promise.all([
      say('score', { id: '1700' }),
      say('score', { id: '1700', conversation: { ...PERSONAL, id: 'a:other' } }),
    ]);
    expect(new Set(bot.heard.map(({ id }) => id))).toEqual(new Set(['teams:a:ana:1700', 'teams:a:other:1700']));
  });

  test('a button pressed once and sent three times at once makes one change and gets one answer, three times', async () => {
    const bot = scriptedBot();
    let changes = 0;
    bot.answers = async () => {
      changes += 1;
      return reply(`Changed ${changes} times.`);
    };
    const { press } = await stage({ bot });
    const answers = await Promise.all([1, 2, 3].map(() => press(SCORE, { id: 'f:1' })));
    expect(changes).toBe(1);
    expect(answers.map(({ body }) => body.value.body[0].text)).toEqual(Array(3).fill('Changed 1 times.'));
    expect((await press(SCORE, { id: 'f:1' })).body.value.body[0].text).toBe('Changed 1 times.');
    expect((await press(SCORE, { id: 'f:2' })).body.value.body[0].text).toBe('Changed 2 times.');
  });

  test('a dialog submitted three times at once closes three times and is answered once', async () => {
    const { invoke, bot, connector, adapter } = await stage();
    const answers = await Promise.all([1, 2, 3].map(() => invoke('task/submit', { data: SCORE }, { id: 'f:1' })));
    expect(answers).toEqual(Array(3).fill({ status: 200, body: undefined }));
    await adapter.idle();
    expect([bot.heard.length, connector.messages.length]).toEqual([1, 1]);
  });

  test('after a restart nothing happens again, and a button that was answered before gets nothing', async () => {
    const before = await stage();
    await before.say('score', { id: '1700' });
    await before.press(SCORE, { id: 'f:1' });
    await before.adapter.stop();
    const after = await before.again();
    expect(await after.say('score', { id: '1700' })).toEqual({ status: 200, body: undefined });
    expect(await after.press(SCORE, { id: 'f:1' })).toEqual({ status: 200, body: undefined });
    expect([after.bot.heard.length, after.connector.messages.length]).toEqual([2, 1]);
  });

  test('an event is settled when it is done, and the key of its change is its own', async () => {
    const { say, press, memory, bot } = await stage();
    await say('score', { id: '1700' });
    await press(SCORE, { id: 'f:1' });
    expect([...memory.events]).toEqual([
      ['teams:a:ana:1700', 'settled'],
      ['teams:a:ana:f:1', 'settled'],
    ]);
    expect(bot.heard.map(({ id }) => id)).toEqual([...memory.events.keys()]);
  });
});

describe('Order', () => {
  test('a message waits for the one before it in its conversation, and for no other', async () => {
    const bot = scriptedBot();
    const gate = Promise.withResolvers<void>();
    bot.answers = async ({ text }) => {
      if (text === 'first') await gate.promise;
      return reply(text);
    };
    const at = await stage({ bot });
    const first = at.say('first');
    await expect.poll(() => at.bot.heard.length).toBe(1);
    const second = at.say('second');
    await at.say('elsewhere', { conversation: { ...PERSONAL, id: 'a:other' } });
    expect(at.connector.messages.map(({ body }) => body.summary)).toEqual(['elsewhere']);
    gate.resolve();
    await Promise.all([first, second]);
    expect(at.connector.messages.map(({ body }) => body.summary)).toEqual(['elsewhere', 'first', 'second']);
  });

  test('1,000 messages, 50 at a time over 100 conversations, are each answered once and in order', {
    timeout: 60_000,
  }, async () => {
    const bot = scriptedBot();
    bot.answers = ({ text }) => reply(text);
    const at = await stage({ bot });
    const token = await at.issuer.token({ serviceUrl: at.connector.url });
    let next = 0;
    const sender = async () => {
      for (let number = next++; number < 1_000; number = next++) {
        const conversation = { ...PERSONAL, id: `a:${number % 100}` };
        const body = JSON.stringify(at.activity({ id: `m${number}`, text: `m${number}`, conversation }));
        const { status } = await at.post(body, { Authorization: `Bearer ${token}` });
        expect(status).toBe(200);
      }
    };
    await Promise.all(Array.from({ length: 50 }, sender));
    await at.adapter.idle();
    const came = Map.groupBy(at.memory.events.keys(), (event) => event.split(':', 3)[2]!);
    const answers = Map.groupBy(at.connector.messages, ({ conversation }) => conversation.slice('a:'.length));
    expect([came.size, answers.size]).toEqual([100, 100]);
    for (const [conversation, events] of came) {
      expect(events).toHaveLength(10);
      // In the order they came in, which fifty connections at once do not promise to be that of sending.
      const answered = answers.get(conversation)!.map(({ body }) => `teams:a:${conversation}:${body.summary}`);
      expect(answered).toEqual(events);
    }
    expect([...at.memory.events.values()].filter((state) => state !== 'settled')).toEqual([]);
  });
});

describe('Stopping', () => {
  test('lets what is under way finish and takes nothing new', async () => {
    const bot = scriptedBot();
    const gate = Promise.withResolvers<void>();
    bot.answers = async () => {
      await gate.promise;
      return reply('Done.');
    };
    const at = await stage({ bot });
    const sent = at.say('score');
    await expect.poll(() => at.bot.heard.length).toBe(1);
    const stopped = at.adapter.stop();
    expect((await at.say('more')).status).toBe(503);
    gate.resolve();
    await Promise.all([sent, stopped]);
    expect(at.connector.messages.map(({ body }) => body.summary)).toEqual(['Done.']);
  });

  test('is at once when nothing is under way', async () => {
    const { adapter, say, memory } = await stage();
    await adapter.stop();
    await say('hi');
    expect(memory.kept.has(`teams-person ${TENANT}:x`)).toBe(false);
    await adapter.idle();
  });
});
