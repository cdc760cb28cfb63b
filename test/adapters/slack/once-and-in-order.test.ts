import { describe, expect, test } from 'vitest';
import { directMessage, mention, slash } from './payloads.ts';
import { says } from './scripted-bot.ts';
import { type SlackWorld, slackWorld } from './slack-world.ts';

describe('the same event', () => {
  test('five times at once gets one answer', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    const question = mention('score');
    const answers = await Promise.all(Array.from({ length: 5 }, () => event(question)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    await adapter.idle();
    expect(bot.heard).toHaveLength(1);
    expect(slack.of('chat.postMessage')).toHaveLength(1);
  });

  test('sent again while the bot still thinks is acknowledged and not answered twice', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    const thinking = Promise.withResolvers<void>();
    bot.reply = async () => {
      await thinking.promise;
      return says('Here');
    };
    const question = directMessage('score');
    expect((await event(question)).status).toBe(200);
    expect((await event(question)).status).toBe(200);
    thinking.resolve();
    await adapter.idle();
    expect(slack.of('chat.postMessage')).toHaveLength(1);
  });

  test('sent again after a restart is not answered again', async () => {
    const first = await slackWorld();
    const question = directMessage('score');
    await first.event(question);
    await first.adapter.idle();
    const second = await first.again();
    expect((await second.event(question)).status).toBe(200);
    await second.adapter.idle();
    expect(first.slack.of('chat.postMessage')).toHaveLength(1);
  });

  test('is known to the bot by the id that Slack gave it', async () => {
    const { event, command, bot, adapter } = await slackWorld();
    await event({ ...directMessage('score'), event_id: 'Ev123' });
    await command(slash('score', { trigger_id: '1.2.3' }));
    await adapter.idle();
    expect(bot.heard.map(({ id }) => id)).toEqual(['slack:Ev123', 'slack:1.2.3']);
  });
});

describe('what was acknowledged when the process was killed', () => {
  const killed = async (send: (world: SlackWorld) => Promise<unknown>) => {
    const first = await slackWorld();
    const killing = Promise.withResolvers<never>();
    first.bot.reply = () => killing.promise;
    await send(first);
    const { slack, records, inbox } = first;
    const second = await slackWorld({}, { slack, records, inbox: inbox.afterKill() });
    await second.adapter.idle();
    killing.reject(new Error('killed'));
    return { slack, second };
  };

  test.each([
    ['a mention', 'chat.postMessage', ({ event }: SlackWorld) => event(mention('score'))],
    ['a direct message', 'chat.postMessage', ({ event }: SlackWorld) => event(directMessage('score'))],
    ['a command', 'response_url', ({ command }: SlackWorld) => command(slash('score'))],
  ])('%s is answered by the next process, once', async (_what, method, send) => {
    const { slack, second } = await killed(send);
    expect(slack.of(method)).toHaveLength(1);
    expect(second.bot.heard.map(({ text }) => text)).toEqual(['score']);
    const { inbox } = second;
    expect(await inbox.pending('slack:')).toEqual([]);
    const third = await slackWorld({}, { slack, inbox: inbox.afterKill() });
    await third.adapter.idle();
    expect(third.bot.heard).toEqual([]);
  });

  test('is answered once also where Slack sends it again', async () => {
    const question = directMessage('score');
    const { slack, second } = await killed(({ event }) => event(question));
    expect((await second.event(question)).status).toBe(200);
    await second.adapter.idle();
    expect(slack.of('chat.postMessage')).toHaveLength(1);
  });
});

describe('acknowledging', () => {
  test('does not wait for the bot', async () => {
    const { event, command, slack, bot, adapter } = await slackWorld();
    const thinking = Promise.withResolvers<void>();
    bot.reply = async () => {
      await thinking.promise;
      return says('Here');
    };
    expect((await event(mention('score'))).status).toBe(200);
    expect((await command(slash('score'))).status).toBe(200);
    await bot.hears(2);
    expect(slack.of('chat.postMessage')).toEqual([]);
    thinking.resolve();
    await adapter.idle();
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    expect(slack.of('response_url')).toHaveLength(1);
  });

  test('waits until the event is recorded', async () => {
    const { event, inbox, bot, adapter } = await slackWorld();
    const disk = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    inbox.before = () => {
      asked.resolve();
      return disk.promise;
    };
    let status = 0;
    const answer = event(directMessage('score')).then((response) => {
      status = response.status;
    });
    await asked.promise;
    expect(status).toBe(0);
    expect(bot.heard).toEqual([]);
    disk.resolve();
    await answer;
    expect(status).toBe(200);
    await adapter.idle();
  });
});

describe('order', () => {
  test('within a conversation each message waits for the one before, others do not', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    const first = Promise.withResolvers<void>();
    bot.reply = async ({ text }) => {
      if (text === 'slow') await first.promise;
      return says(`answer to ${text}`);
    };
    await event(directMessage('slow'));
    await event(directMessage('quick'));
    await event(directMessage('elsewhere', { channel: 'D2', user: 'U2' }));
    const elsewhere = await slack.called('chat.postMessage');
    expect(elsewhere.args).toMatchObject({ channel: 'D2' });
    first.resolve();
    await adapter.idle();
    expect(slack.of('chat.postMessage').map(({ args }) => args.text)).toEqual([
      'answer to elsewhere',
      'answer to slow',
      'answer to quick',
    ]);
  });

  test('is that of arrival, also when recording finishes in another order', async () => {
    const { event, inbox, bot, adapter } = await slackWorld();
    const late = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    inbox.before = () => {
      inbox.before = async () => {};
      asked.resolve();
      return late.promise;
    };
    const first = event(directMessage('first'));
    await asked.promise;
    await event(directMessage('second'));
    expect(bot.heard).toEqual([]);
    late.resolve();
    await first;
    await adapter.idle();
    expect(bot.heard.map(({ text }) => text)).toEqual(['first', 'second']);
  });

  test('a message that could not be recorded does not hold up the next', async () => {
    const { event, inbox, bot, adapter } = await slackWorld();
    inbox.before = () => {
      inbox.before = async () => {};
      return Promise.reject(new Error('disk full'));
    };
    expect((await event(directMessage('lost'))).status).toBe(500);
    expect((await event(directMessage('next'))).status).toBe(200);
    await adapter.idle();
    expect(bot.heard.map(({ text }) => text)).toEqual(['next']);
  });

  test('a thousand messages, fifty at a time, are all answered once and in order', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    bot.reply = ({ text }) => says(text);
    const conversations = Array.from({ length: 100 }, (_, index) => `D${index}`);
    let next = 0;
    /** One person writes ten messages, each once the last one was acknowledged. */
    const write = async (): Promise<void> => {
      for (let channel = conversations[next++]; channel; channel = conversations[next++]) {
        for (let number = 0; number < 10; number += 1) {
          const answer = await event(directMessage(`${channel} ${number}`, { channel, user: `U${channel}` }));
          expect(answer.status).toBe(200);
        }
      }
    };
    await Promise.all(Array.from({ length: 50 }, write));
    await adapter.idle();
    const posted = slack.of('chat.postMessage');
    expect(posted).toHaveLength(1000);
    for (const channel of conversations) {
      const said = posted.filter(({ args }) => args.channel === channel).map(({ args }) => args.text);
      expect(said).toEqual(Array.from({ length: 10 }, (_, number) => `${channel} ${number}`));
    }
  });
});

describe('stopping', () => {
  test('takes no new work and lets what is under way finish', async () => {
    const { event, slack, bot, adapter } = await slackWorld();
    const thinking = Promise.withResolvers<void>();
    bot.reply = async () => {
      await thinking.promise;
      return says('Here');
    };
    await event(directMessage('score'));
    await bot.hears(1);
    const stopped = adapter.stop();
    expect((await event(directMessage('too late'))).status).toBe(503);
    thinking.resolve();
    await stopped;
    expect(slack.of('chat.postMessage')).toHaveLength(1);
    expect(bot.heard).toHaveLength(1);
  });

  test('does not wait for ever', async () => {
    const { event, bot, adapter, timing } = await slackWorld();
    const never = Promise.withResolvers<void>();
    bot.reply = async () => {
      await never.promise;
      return says('Never');
    };
    await event(directMessage('score'));
    const stopped = adapter.stop();
    await timing.waited(5000);
    timing.pass(5000);
    await stopped;
    never.resolve();
    await adapter.idle();
  });
});
