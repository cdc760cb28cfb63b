import { describe, expect, test } from 'vitest';
import { freePort, listen } from './listen.ts';
import { reply, scriptedBot } from './scripted-bot.ts';
import { type Answered, BEN, type Stage, stage } from './stage.ts';

/** Lets time pass until the message is answered, however often Teams refuses it. */
async function sayThroughTrouble(at: Stage, status: number, troubles = Number.POSITIVE_INFINITY) {
  at.connector.trouble = (_, nth) => (nth <= troubles ? { status } : undefined);
  let answer: Answered | undefined;
  const sent = at.say('score').then((given) => {
    answer = given;
  });
  while (!answer) await at.clock.pass(50);
  await sent;
  return answer;
}

describe('When Teams has no time', () => {
  test.each([412, 429, 502, 504])('with %i, the message is sent again until it is taken', async (status) => {
    const at = await stage();
    await sayThroughTrouble(at, status, 2);
    expect(at.connector.calls).toHaveLength(3);
    expect(at.memory.lines).toEqual([]);
  });

  test.each([412, 429, 502, 504])('and %i does not end, it is given up after four tries', async (status) => {
    const at = await stage();
    const answer = await sayThroughTrouble(at, status);
    expect(answer.status).toBe(200);
    expect(at.connector.calls).toHaveLength(4);
    expect(at.memory.lines).toEqual([
      expect.stringMatching(new RegExp(`^warn an answer did not reach Teams .*"status":${status}`)),
    ]);
  });

  test('it is not bothered before the time it asks for', async () => {
    const at = await stage();
    const tried = at.connector.heard(() => true);
    at.connector.trouble = (_, nth) => (nth === 1 ? { status: 429, headers: { 'Retry-After': '3' } } : undefined);
    const waits = at.clock.until(3_000, 3_300);
    const sent = at.say('score');
    await tried;
    await waits;
    await at.clock.pass(2_900);
    expect(at.connector.calls).toHaveLength(1);
    await at.clock.pass(500);
    await sent;
    expect(at.connector.calls).toHaveLength(2);
  });

  test.each([400, 401, 403, 404, 413, 500, 503])('with %i, it is not asked again', async (status) => {
    const at = await stage();
    at.connector.trouble = () => ({ status });
    expect((await at.say('score')).status).toBe(200);
    expect(at.connector.calls).toHaveLength(1);
    expect(at.memory.lines).toHaveLength(1);
    expect(at.memory.lines[0]).not.toMatch(/token-of-the-bot|said the test|You said/);
  });
});

describe('When nobody knows whether a message arrived', () => {
  test('because no answer comes within ten seconds, it is not sent twice', async () => {
    const at = await stage();
    at.connector.trouble = () => 'hang';
    const called = at.connector.heard(() => true);
    const sent = at.say('score');
    await called;
    await at.clock.pass(10_000);
    expect((await sent).status).toBe(200);
    await at.adapter.idle();
    expect(at.connector.calls).toHaveLength(1);
    expect(at.memory.lines).toHaveLength(1);
  });

  test('because the connection breaks, it is not sent twice either', async () => {
    const at = await stage();
    at.connector.trouble = () => 'break';
    await at.say('score');
    expect(at.connector.calls).toHaveLength(1);
  });

  test('the next message is sent as if nothing had been', async () => {
    const at = await stage();
    at.connector.trouble = (_, nth) => (nth === 1 ? 'break' : undefined);
    await at.say('one');
    await at.say('two');
    expect(at.connector.messages.map(({ body }) => body.summary)).toEqual(['You said: one', 'You said: two']);
  });
});

describe('When Teams cannot be reached', () => {
  test('the message is sent once it can be', async () => {
    const at = await stage();
    const port = await freePort();
    const serviceUrl = `http://127.0.0.1:${port}/`;
    const pauses = at.clock.until(100, 400);
    const sent = at.sendTo(serviceUrl, { text: 'score' });
    await pauses;
    const arrived: string[] = [];
    await listen((request, response) => {
      arrived.push(request.url ?? '');
      response.end('{"id":"1"}');
    }, port);
    await at.clock.pass(400);
    expect((await sent).status).toBe(200);
    expect(arrived).toHaveLength(1);
  });

  test('the message is given up after four tries', async () => {
    const at = await stage();
    let answered = false;
    const sent = at.sendTo(`http://127.0.0.1:${await freePort()}/`, { text: 'score' }).then(({ status }) => {
      answered = true;
      return status;
    });
    while (!answered) await at.clock.pass(50);
    expect(await sent).toBe(200);
    expect(at.memory.lines).toEqual([expect.stringContaining('"name":"CallFailed"')]);
  });
});

test('A connection that Teams has closed meanwhile is replaced, and the message sent once', async () => {
  const at = await stage();
  await at.say('one');
  at.connector.closeIdle();
  await at.say('two');
  expect([at.connector.messages.length, at.connector.connections()]).toEqual([2, 2]);
});

test('Connections to Teams are kept open from one answer to the next', async () => {
  const at = await stage();
  for (const text of ['one', 'two', 'three', 'four']) await at.say(text);
  expect([at.connector.messages.length, at.connector.connections()]).toEqual([4, 1]);
});

describe('The token of the bot', () => {
  test('is asked for once, however many answers wait for the first one', async () => {
    let asked = 0;
    const gate = Promise.withResolvers<string>();
    const at = await stage({
      authorities: {
        token: () => {
          asked += 1;
          return gate.promise;
        },
      },
    });
    const sent = Promise.all([
      at.say('one'),
      at.say('two', { conversation: { id: 'a:2', conversationType: 'personal' } }),
    ]);
    await expect.poll(() => at.bot.heard.length).toBe(2);
    gate.resolve('first');
    await sent;
    expect(at.connector.calls.map(({ authorization }) => authorization)).toEqual(['Bearer first', 'Bearer first']);
    expect(asked).toBe(1);
  });

  test('that does not come leaves the message unsent, and the next one asks anew', async () => {
    let refuse = true;
    const at = await stage({
      authorities: {
        token: async () => (refuse ? Promise.reject(new Error('AADSTS7000215: secret-of-the-bot')) : 'second'),
      },
    });
    expect((await at.say('one')).status).toBe(200);
    expect(at.connector.calls).toEqual([]);
    expect(at.memory.lines).toHaveLength(1);
    expect(at.memory.lines[0]).toContain('NoToken');
    expect(at.memory.lines[0]).not.toContain('secret-of-the-bot');
    refuse = false;
    await at.say('two');
    expect(at.connector.calls[0]?.authorization).toBe('Bearer second');
  });

  test('that hangs is waited for ten seconds, and asked for anew by the next message', async () => {
    let asked = 0;
    const token = () => (asked++ === 0 ? new Promise<string>(() => {}) : Promise.resolve('second'));
    const at = await stage({ authorities: { token } });
    const waits = at.clock.until(10_000);
    const sent = at.say('one');
    await waits;
    await at.clock.pass(10_000);
    expect((await sent).status).toBe(200);
    await at.adapter.idle();
    expect(at.connector.calls).toEqual([]);
    await at.say('two');
    expect(at.connector.calls[0]?.authorization).toBe('Bearer second');
  });
});

test('A message that Teams refuses does not hold up the next one of its conversation', async () => {
  const bot = scriptedBot();
  bot.answers = ({ text }) => reply(text);
  const at = await stage({ bot });
  at.connector.trouble = ({ body }) => (body?.summary === 'bad' ? { status: 400 } : undefined);
  await Promise.all([at.say('bad'), at.say('good', { from: BEN })]);
  expect(at.connector.messages.map(({ body }) => body.summary)).toContain('good');
});
