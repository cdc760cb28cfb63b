import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/bot/message.ts';
import { formReply, reply, scriptedBot } from './scripted-bot.ts';
import { CHANNEL, type Stage, stage } from './stage.ts';

/** A bot that answers when told. */
async function slow(): Promise<Stage & { readonly finish: (answer?: Reply) => void }> {
  const bot = scriptedBot();
  const answer = Promise.withResolvers<Reply>();
  bot.answers = () => answer.promise;
  return { ...(await stage({ bot })), finish: (given = reply('At last.')) => answer.resolve(given) };
}

const kinds = ({ connector }: Stage) =>
  connector.calls.map(({ method, body }) => `${method} ${body?.summary ?? body?.text ?? body?.type}`);
const SCORE = { command: 'score', args: {} };

describe('An answer that takes a while', () => {
  test('is announced by typing after 700 milliseconds, and not before', async () => {
    const at = await slow();
    const waits = at.clock.until(700);
    const sent = at.say('score');
    await waits;
    await at.clock.pass(699);
    expect(kinds(at)).toEqual([]);
    const typing = at.connector.heard(({ body }) => body?.type === 'typing');
    await at.clock.pass(1);
    await typing;
    at.finish();
    expect((await sent).status).toBe(200);
    expect(kinds(at)).toEqual(['POST typing', 'POST At last.']);
  });

  test('comes without typing when it is quick', async () => {
    const at = await stage();
    await at.say('score');
    await at.clock.pass(10_000);
    expect(kinds(at)).toEqual(['POST You said: score']);
  });

  test('comes all the same where typing cannot be shown', async () => {
    const at = await slow();
    at.connector.trouble = ({ body }) => (body?.type === 'typing' ? { status: 403 } : undefined);
    const waits = at.clock.until(700);
    const sent = at.say('score');
    await waits;
    const typing = at.connector.heard(({ body }) => body?.type === 'typing');
    await at.clock.pass(700);
    await typing;
    at.finish();
    await sent;
    expect(kinds(at)).toEqual(['POST typing', 'POST At last.']);
  });

  test('is acknowledged after five seconds and follows in its thread when it is ready', async () => {
    const at = await slow();
    const waits = at.clock.until(700);
    const sent = at.say('score', { conversation: CHANNEL });
    await waits;
    const waitsOn = at.clock.until(4_000);
    await at.clock.pass(1_000);
    await waitsOn;
    await at.clock.pass(4_000);
    expect(await sent).toEqual({ status: 200, body: undefined });
    expect(at.connector.messages).toEqual([]);
    at.finish();
    await at.adapter.idle();
    expect(at.connector.messages.map(({ conversation, body }) => [conversation, body.summary])).toEqual([
      [CHANNEL.id, 'At last.'],
    ]);
  });
});

describe('A button whose answer takes longer than four seconds', () => {
  const pressLate = async (at: Stage, more = {}) => {
    const waits = at.clock.until(4_000);
    const sent = at.press(SCORE, more);
    await waits;
    await expect.poll(() => at.bot.heard.length).toBe(1);
    await at.clock.pass(4_000);
    const { body } = await sent;
    expect([body.statusCode, body.type]).toEqual([200, 'application/vnd.microsoft.activity.message']);
    expect(body.value).toMatch(/^One moment/);
  };

  test('says so at once, and the answer takes the place of the card later', async () => {
    const at = await slow();
    await pressLate(at);
    at.finish();
    await at.adapter.idle();
    expect(at.connector.calls.map(({ method, path, body }) => [method, path, body.summary])).toEqual([
      ['PUT', '/v3/conversations/a:ana/activities/card-1', 'At last.'],
    ]);
  });

  test('gets its answer as a new message when the card is gone, or unknown', async () => {
    const at = await slow();
    at.connector.trouble = ({ method }) => (method === 'PUT' ? { status: 404 } : undefined);
    await pressLate(at);
    at.finish();
    await at.adapter.idle();
    expect(kinds(at)).toEqual(['PUT At last.', 'POST At last.']);

    const other = await slow();
    await pressLate(other, { replyToId: null });
    other.finish();
    await other.adapter.idle();
    expect(kinds(other)).toEqual(['POST At last.']);
  });

  test('gets an answer for the asker alone in the personal chat, never in the card', async () => {
    const at = await slow();
    await pressLate(at, { conversation: CHANNEL });
    at.finish(reply('Secret.', { visibility: 'asker' }));
    await at.adapter.idle();
    expect(at.connector.messages.map(({ method, conversation }) => [method, conversation])).toEqual([
      ['POST', 'a:opened'],
      ['POST', CHANNEL.id],
    ]);
  });

  test('gets the same "One moment" when Teams asks again meanwhile', async () => {
    const at = await slow();
    await pressLate(at, { id: 'f:same' });
    expect((await at.press(SCORE, { id: 'f:same' })).body.value).toMatch(/^One moment/);
    at.finish();
    await at.adapter.idle();
    expect([at.bot.heard.length, at.connector.calls.length]).toEqual([1, 1]);
  });
});

describe('A dialog whose content takes longer than four seconds', () => {
  test.each(['task/fetch', 'task/submit'])(
    'on %s says so, and what comes is shown in the conversation',
    async (name) => {
      const at = await slow();
      const waits = at.clock.until(4_000);
      const sent = at.invoke(name, { data: SCORE });
      await waits;
      await expect.poll(() => at.bot.heard.length).toBe(1);
      await at.clock.pass(4_000);
      expect((await sent).body.task).toEqual({ type: 'message', value: expect.stringMatching(/^One moment/) });
      at.finish(formReply());
      await at.adapter.idle();
      expect(at.connector.messages).toHaveLength(1);
      // A form that comes this way is filled in on its card.
      expect(at.connector.messages[0]?.body.attachments[0].content.actions[0].type).toBe('Action.Execute');
    },
  );
});

describe('A message that was acknowledged, and whose answer the end of the process cut off', () => {
  const leftBehind = ({ memory }: Stage) => [...memory.kept.keys()].filter((key) => key.startsWith('teams-message'));
  const acknowledged = async () => {
    const before = await slow();
    const waits = before.clock.until(700);
    const sent = before.say('score', { conversation: CHANNEL, id: '1700' });
    await waits;
    const waitsOn = before.clock.until(4_000);
    await before.clock.pass(1_000);
    await waitsOn;
    await before.clock.pass(4_000);
    expect((await sent).status).toBe(200);
    expect(leftBehind(before)).toHaveLength(1);
    return before;
  };
  const cutOff = async () => {
    const before = await acknowledged();
    // What is taken is known to the process alone.
    before.memory.events.clear();
    before.bot.answers = () => reply('Here it is.');
    return before;
  };

  test('is answered by the next process, once, in its place', async () => {
    const before = await cutOff();
    const after = await before.again();
    await after.adapter.idle();
    expect(after.connector.messages.map(({ path, body }) => [path, body.summary])).toEqual([
      [`/v3/conversations/${CHANNEL.id}/activities/1700`, 'Here it is.'],
    ]);
    await (await before.again()).adapter.idle();
    expect([after.connector.messages.length, leftBehind(before)]).toEqual([1, []]);
  });

  test('is not answered after a day', async () => {
    const before = await cutOff();
    await before.clock.pass(25 * 60 * 60_000);
    const after = await before.again();
    await after.adapter.idle();
    expect([after.connector.messages, leftBehind(after)]).toEqual([[], []]);
  });

  test('is given up with a line in the log where what was kept cannot be read', async () => {
    const before = await cutOff();
    for (const key of leftBehind(before)) before.memory.kept.set(key, 'damaged');
    const after = await before.again();
    await after.adapter.idle();
    expect([after.connector.messages, leftBehind(after)]).toEqual([[], []]);
    expect(after.memory.lines.filter((line) => line.startsWith('error a message left over was lost'))).toHaveLength(1);
  });

  test('is kept no longer than until it is answered', async () => {
    const at = await acknowledged();
    at.finish();
    await at.adapter.idle();
    expect([at.connector.messages.length, leftBehind(at)]).toEqual([1, []]);
  });
});

test('An answer whose recording fails has been given all the same, which is noted', async () => {
  const at = await stage();
  at.memory.inbox.settle = () => Promise.reject(new Error('disk full'));
  expect((await at.say('score')).status).toBe(200);
  expect((await at.press(SCORE)).status).toBe(200);
  await at.adapter.idle();
  expect(at.connector.messages).toHaveLength(1);
  const noted = expect.stringMatching(/^error the outcome of an event could not be kept/);
  expect(at.memory.lines).toEqual([noted, noted]);
});
