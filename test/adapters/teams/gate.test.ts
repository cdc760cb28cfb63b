import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { isService } from '../../../adapters/teams/authority.ts';
import { PUBLIC_CLOUD } from '../../../adapters/teams/index.ts';
import { APP_ID, type Claims, stranger } from './issuer.ts';
import { PERSONAL, type Stage, stage, TENANT } from './stage.ts';

/** One short line in the log, nothing on the console, nobody spoken to, and the next question is answered. */
async function expectRefusedQuietly(
  { memory, bot, connector, say }: Stage,
  consoles: readonly { mock: { calls: unknown[] } }[],
) {
  expect(memory.lines).toHaveLength(1);
  expect(memory.lines[0]!.length).toBeLessThan(160);
  expect(memory.lines[0]).toContain('a Teams request was refused');
  expect(consoles.flatMap(({ mock }) => mock.calls)).toEqual([]);
  expect([bot.heard, connector.calls, memory.events.size]).toEqual([[], [], 0]);
  expect((await say('still there?')).status).toBe(200);
}

const quiet = () =>
  (['error', 'warn', 'log'] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => {}));

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = (at: Stage) => Math.floor(at.clock.now() / 1000);
const claims = (at: Stage) => ({
  iss: at.authority.tokenIssuer,
  aud: APP_ID,
  exp: seconds(at) + 600,
  serviceurl: at.connector.url,
});

const badTokens: Record<string, (at: Stage) => Promise<string> | string> = {
  'no token': () => '',
  'another scheme': async ({ issuer, connector }) => `Basic ${await issuer.token({ serviceUrl: connector.url })}`,
  'a junk token': () => 'Bearer junk',
  'a token of three junk parts': () => 'Bearer a.b.c',
  'a token signed with a key of somebody else': async ({ issuer, connector }) =>
    `Bearer ${await issuer.token({ serviceUrl: connector.url }, await stranger())}`,
  'a token that names a key nobody knows': async ({ issuer, connector }) =>
    `Bearer ${await issuer.token({ serviceUrl: connector.url }, await stranger('unheard-of'))}`,
  'a token without a signature (alg none)': (at) =>
    `Bearer ${base64({ alg: 'none', kid: 'main' })}.${base64(claims(at))}.`,
  'a token signed with a shared secret (HS256)': (at) =>
    `Bearer ${base64({ alg: 'HS256', kid: 'main' })}.${base64(claims(at))}.${'A'.repeat(43)}`,
  'a token whose text was changed': async ({ issuer, connector }) => {
    const [head, , signature] = (await issuer.token({ serviceUrl: connector.url })).split('.');
    return `Bearer ${head}.${base64({ aud: APP_ID, admin: true })}.${signature}`;
  },
};

const badClaims: Record<string, (at: Stage) => Claims> = {
  'a token for another bot': ({ connector }) => ({ serviceUrl: connector.url, audience: 'another-bot' }),
  'a token of another issuer': ({ connector }) => ({ serviceUrl: connector.url, issuer: 'https://sts.windows.net/x/' }),
  'a token that expired ten minutes ago': ({ connector }) => ({ serviceUrl: connector.url, expires: -600 }),
  'a token that is valid in ten minutes': ({ connector }) => ({ serviceUrl: connector.url, notBefore: 600 }),
  'a token for another service': () => ({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }),
  'a token for several bots': ({ connector }) => ({ serviceUrl: connector.url, audience: [APP_ID, 'another-bot'] }),
  'a token without a service': () => ({}),
};

describe('Who is not Teams is refused with 401', () => {
  test.each(Object.entries(badTokens))('%s', async (_, authorization) => {
    const consoles = quiet();
    const at = await stage();
    const answer = await at.post(JSON.stringify(at.activity({ text: 'hi' })), {
      Authorization: await authorization(at),
    });
    expect(answer).toEqual({ status: 401, body: { error: expect.stringMatching(/^[A-Z].{10,60}\.$/) } });
    await expectRefusedQuietly(at, consoles);
  });

  test.each(Object.entries(badClaims))('%s', async (_, badly) => {
    const consoles = quiet();
    const at = await stage();
    const Authorization = `Bearer ${await at.issuer.token(badly(at))}`;
    expect((await at.post(JSON.stringify(at.activity({ text: 'hi' })), { Authorization })).status).toBe(401);
    await expectRefusedQuietly(at, consoles);
  });

  test('a key that Microsoft endorses for other channels only', async () => {
    const consoles = quiet();
    const at = await stage();
    const others = await at.issuer.publish('others', ['webchat', 'directline']);
    const Authorization = `Bearer ${await at.issuer.token({ serviceUrl: at.connector.url }, others)}`;
    expect((await at.post(JSON.stringify(at.activity({})), { Authorization })).status).toBe(401);
    await expectRefusedQuietly(at, consoles);
  });

  test.each(['emulator', 'AseChannel', undefined])('an activity of the channel %s', async (channelId) => {
    const consoles = quiet();
    const at = await stage();
    expect((await at.send({ channelId })).status).toBe(401);
    await expectRefusedQuietly(at, consoles);
  });

  test.each([
    'https://evil.example.com/',
    'https://smba.trafficmanager.net.evil.example.com/',
    'https://evil.trafficmanager.net/',
    'https://user@smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://teams.microsoft.com.evil.example/',
    'ftp://smba.trafficmanager.net/',
    'not an address',
  ])('a signed activity that names the service %s', async (serviceUrl) => {
    const at = await stage({ authorities: { serviceHosts: PUBLIC_CLOUD.serviceHosts } });
    const Authorization = `Bearer ${await at.issuer.token({ serviceUrl })}`;
    expect((await at.post(JSON.stringify(at.activity({ serviceUrl })), { Authorization })).status).toBe(401);
    expect(at.connector.calls).toEqual([]);
  });

  test('a service by plain HTTP, on the internet', () => {
    const services = ['http://smba.trafficmanager.net/emea/', 'https://smba.trafficmanager.net/emea/'];
    expect(services.map((address) => isService(PUBLIC_CLOUD, address))).toEqual([false, true]);
  });
});

describe('Another tenant is refused with 403', () => {
  const other = 'ffffffff-bbbb-4ccc-8ddd-eeeeeeeeeeee';
  test.each([
    ['in the channel data', { channelData: { tenant: { id: other } } }],
    ['in the conversation', { conversation: { ...PERSONAL, tenantId: other } }],
    ['nowhere', { channelData: {}, conversation: { id: 'a:ana', conversationType: 'personal' } }],
  ])('named %s', async (_, more) => {
    const consoles = quiet();
    const at = await stage();
    expect((await at.send(more)).status).toBe(403);
    await expectRefusedQuietly(at, consoles);
  });

  test('named in the token', async () => {
    const at = await stage();
    const sent = async (tenant: string) =>
      at.post(JSON.stringify(at.activity({})), {
        Authorization: `Bearer ${await at.issuer.token({ serviceUrl: at.connector.url, tenant })}`,
      });
    expect((await sent(other)).status).toBe(403);
    expect((await sent(TENANT.toUpperCase())).status).toBe(200);
  });
});

describe('A valid token', () => {
  test('may be up to five minutes old, as clocks differ', async () => {
    const at = await stage();
    const Authorization = `Bearer ${await at.issuer.token({ serviceUrl: at.connector.url, expires: -200 })}`;
    expect((await at.post(JSON.stringify(at.activity({})), { Authorization })).status).toBe(200);
  });

  test('stops working when it expires, although it was seen before', async () => {
    const at = await stage();
    const Authorization = `Bearer ${await at.issuer.token({ serviceUrl: at.connector.url, expires: 60 })}`;
    const send = async () => (await at.post(JSON.stringify(at.activity({})), { Authorization })).status;
    expect(await send()).toBe(200);
    await at.clock.pass(370_000);
    expect(await send()).toBe(401);
  });

  test('is checked with keys that are fetched once, and again after a day or for a new key', async () => {
    const at = await stage();
    await Promise.all([at.say('one'), at.say('two'), at.say('three')]);
    expect(at.issuer.asked()).toBe(1);
    await at.clock.pass(25 * 60 * 60_000);
    await at.say('a day later');
    expect(at.issuer.asked()).toBe(2);

    const fresh = await at.issuer.publish('new');
    const sendWithFresh = async () => {
      const Authorization = `Bearer ${await at.issuer.token({ serviceUrl: at.connector.url }, fresh)}`;
      return (await at.post(JSON.stringify(at.activity({})), { Authorization })).status;
    };
    expect(await sendWithFresh()).toBe(401);
    await at.clock.pass(6 * 60_000);
    expect(await sendWithFresh()).toBe(200);
    expect(at.issuer.asked()).toBe(3);
  });
});

describe('A token that was seen before', () => {
  const withToken = async (at: Stage) => {
    const Authorization = `Bearer ${await at.issuer.token({ serviceUrl: at.connector.url, expires: 30 * 60 * 60 })}`;
    return async (more: object) => (await at.post(JSON.stringify(at.activity(more)), { Authorization })).status;
  };

  test('excuses no activity from its own checks', async () => {
    const at = await stage();
    const send = await withToken(at);
    expect(await send({})).toBe(200);
    expect(await send({ serviceUrl: 'http://127.0.0.1:9/' })).toBe(401);
    expect(await send({ channelId: 'webchat' })).toBe(401);
    expect(await send({ channelData: { tenant: { id: 'another' } } })).toBe(403);
    expect(await send({})).toBe(200);
    expect(at.bot.heard).toHaveLength(2);
  });

  test.each(['withdrawn', 'endorsed for Teams no more'])('is refused once its key is %s', async (what) => {
    const at = await stage();
    const send = await withToken(at);
    expect(await send({})).toBe(200);
    const [key] = at.issuer.published.splice(0);
    if (what !== 'withdrawn') at.issuer.published.push({ ...key, endorsements: ['webchat'] });
    await at.clock.pass(25 * 60 * 60_000);
    expect(await send({})).toBe(401);
  });
});

test('A published key of a kind not known here spoils none of the others', async () => {
  const at = await stage();
  at.issuer.published.push({ kty: 'EC', kid: 'curve', crv: 'P-256' }, { kty: 'oct', k: 'AAAA' }, null as never);
  expect((await at.say('hi')).status).toBe(200);
});

test('While Microsoft gives no keys it is asked every five seconds at most, and then all is well again', async () => {
  const at = await stage();
  at.issuer.answers = false;
  const statuses = async () => [(await at.say('one')).status, (await at.say('two')).status];
  const failures = () => at.memory.lines.filter((line) => line.includes('could not be fetched')).length;
  expect([await statuses(), failures()]).toEqual([[503, 503], 1]);
  await at.clock.pass(6_000);
  expect([await statuses(), failures()]).toEqual([[503, 503], 2]);
  at.issuer.answers = true;
  expect(await statuses()).toEqual([503, 503]);
  await at.clock.pass(6_000);
  expect(await statuses()).toEqual([200, 200]);
});

test('Invented key ids do not make the keys be fetched again and again', async () => {
  const at = await stage();
  await at.say('hi');
  for (const id of ['a', 'b', 'c']) {
    const Authorization = `Bearer ${await at.issuer.token({ serviceUrl: at.connector.url }, await stranger(id))}`;
    expect((await at.post(JSON.stringify(at.activity({})), { Authorization })).status).toBe(401);
    await at.clock.pass(60_000);
  }
  expect(at.issuer.asked()).toBe(1);
});

test('While the keys cannot be fetched, the activity is answered 503 so that it comes again', async () => {
  const consoles = quiet();
  const at = await stage({ authorities: { openIdMetadataUrl: 'http://127.0.0.1:1/metadata' } });
  const answer = await at.say('hi');
  expect(answer.status).toBe(503);
  expect(JSON.stringify(answer.body)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|fetch/);
  expect(at.memory.lines).toHaveLength(2);
  expect(at.memory.lines.join()).not.toMatch(/127\.0\.0\.1/);
  expect(consoles.flatMap(({ mock }) => mock.calls)).toEqual([]);
});

describe('A signed body that is no activity is refused', () => {
  const bodies: Record<string, [string | Uint8Array<ArrayBuffer>, Record<string, string>, number]> = {
    'not JSON': ['{"type":', {}, 400],
    nothing: ['', {}, 400],
    'a list': ['[]', {}, 400],
    'a text': ['"message"', {}, 400],
    'not UTF-8': [new Uint8Array([...Buffer.from('{"type":"'), 0xff, ...Buffer.from('"}')]), {}, 400],
    'no type': ['{"text":"hi"}', {}, 400],
    'a type that is no text': ['{"type":7}', {}, 400],
    'plain text': ['hi', { 'Content-Type': 'text/plain' }, 415],
    'a form': ['type=message', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    'over a megabyte': [JSON.stringify({ type: 'message', text: 'x'.repeat(2 ** 20) }), {}, 413],
    'compressed, 200 MB once opened': [
      new Uint8Array(gzipSync(Buffer.alloc(200 * 2 ** 20, 32))),
      { 'Content-Encoding': 'gzip' },
      415,
    ],
  };

  test.each(Object.entries(bodies))('%s', async (_, [body, headers, status]) => {
    const consoles = quiet();
    const at = await stage();
    const before = process.memoryUsage.rss();
    const Authorization = `Bearer ${await at.issuer.token({ serviceUrl: at.connector.url })}`;
    const answer = await at.post(body, { Authorization, ...headers });
    expect(answer).toEqual({ status, body: { error: expect.stringMatching(/^[A-Z].+\.$/) } });
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 2 ** 20);
    await expectRefusedQuietly(at, consoles);
  });

  test('over a megabyte in pieces, without saying so beforehand', async () => {
    const at = await stage();
    const Authorization = `Bearer ${await at.issuer.token({ serviceUrl: at.connector.url })}`;
    const headers = { 'Content-Type': 'application/json', Authorization };
    const status = await new Promise((resolve, reject) => {
      const call = request(at.url, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      call.on('error', reject);
      for (let piece = 0; piece < 20; piece++) call.write('x'.repeat(2 ** 16));
      call.end();
    });
    expect(status).toBe(413);
  });

  test('without end: the connection is cut', async () => {
    const at = await stage();
    const Authorization = `Bearer ${await at.issuer.token({ serviceUrl: at.connector.url })}`;
    const headers = { 'Content-Type': 'application/json', Authorization };
    await new Promise<void>((resolve) => {
      const call = request(at.url, { method: 'POST', headers });
      const piece = 'x'.repeat(2 ** 18);
      const pour = () => call.write(piece, (error) => (error ? undefined : pour()));
      call.on('close', resolve);
      call.on('error', () => resolve());
      pour();
    });
    expect((await at.say('still there?')).status).toBe(200);
  });

  test('without what every activity has', async () => {
    const at = await stage();
    expect((await at.send({ recipient: undefined })).status).toBe(400);
    expect((await at.send({ id: null })).status).toBe(400);
    expect(at.bot.heard).toEqual([]);
  });

  test.each(['GET', 'PUT', 'DELETE'])('%s is not a way to talk to the bot', async (method) => {
    const { url } = await stage();
    expect((await fetch(url, { method })).status).toBe(405);
  });
});

test.each(['message', 'invoke'])(
  'In a %s what a button sends may be nested hundreds of thousands deep',
  async (type) => {
    const at = await stage();
    const data = { command: 'score', args: { x: 'deep' } };
    const value = type === 'invoke' ? { action: { data } } : data;
    const activity = JSON.stringify(at.activity({ type, name: 'adaptiveCard/action', value }));
    const Authorization = `Bearer ${await at.issuer.token({ serviceUrl: at.connector.url })}`;
    const deep = activity.replace('"deep"', '['.repeat(400_000) + ']'.repeat(400_000));
    expect((await at.post(deep, { Authorization })).status).toBe(200);
    expect((await at.say('still there?')).status).toBe(200);
    expect(at.memory.lines).toEqual([]);
  },
);

test('Of a body that nobody signed nothing is read', async () => {
  const at = await stage();
  const status = await new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': '1000' };
    const call = request(at.url, { method: 'POST', headers }, ({ statusCode }) => resolve(statusCode));
    call.on('error', reject);
    call.flushHeaders();
  });
  expect(status).toBe(401);
});

test('A sender that goes away in the middle leaves the bot standing', async () => {
  const at = await stage();
  const Authorization = `Bearer ${await at.issuer.token({ serviceUrl: at.connector.url })}`;
  await new Promise<void>((resolve) => {
    const call = request(at.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': '1000', Authorization },
    });
    call.on('error', () => resolve());
    call.write('{"type":');
    call.on('socket', (socket) => socket.once('connect', () => setImmediate(() => call.destroy(new Error('gone')))));
  });
  expect((await at.say('hi')).status).toBe(200);
  expect(at.memory.lines.filter((line) => line.startsWith('error'))).toEqual([]);
});

test('When what happened cannot be recorded, the answer is 500 and tells nothing', async () => {
  const at = await stage();
  at.memory.trouble = () => {
    throw new Error('disk full at /srv/secret');
  };
  const answer = await at.say('hi');
  expect(answer.status).toBe(500);
  expect(JSON.stringify(answer.body) + at.memory.lines.join()).not.toMatch(/secret/);
  expect(at.bot.heard).toEqual([]);
  at.memory.trouble = () => {};
  expect((await at.say('hi again')).status).toBe(200);
});
