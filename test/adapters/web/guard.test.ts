import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refuseStrangers } from '../../../adapters/web/guard.ts';
import { fakeBot } from './fake-bot.ts';
import { send } from './raw-request.ts';
import { startWebServer, type WebServer } from './web-server.ts';

const bot = fakeBot();
const hello = JSON.stringify({ id: 'a', conversation: 'c', text: 'hello' });
const isJson = { 'Content-Type': 'application/json' };
let server: WebServer;

beforeAll(async () => {
  server = await startWebServer(bot);
});
afterAll(() => server.close());

describe('the name the page is opened under', () => {
  test.each(['localhost', '127.0.0.1', '[::1]'])('%s with the right port is let in', async (name) => {
    expect((await send(server, '/', { Host: `${name}:${server.port}` })).status).toBe(200);
  });

  test.each(['evil.example', 'localhost', 'localhost:1', '127.0.0.1.evil.example:80', 'localhost.'])(
    'a foreign name that resolves to this machine is refused: %s',
    async (host) => {
      const answer = await send(server, '/api/session', { Host: host });
      expect(answer.status).toBe(403);
      expect(JSON.parse(answer.body)).toEqual({ error: `Open the web chat as http://localhost:${server.port}.` });
    },
  );
});

describe('reverse proxies and tunnels', () => {
  test.each([
    'Forwarded',
    'Via',
    'X-Forwarded',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'X-Forwarded-Prefix',
    'X-Real-IP',
    'X-Original-Host',
    'CF-Connecting-IP',
  ])('a request that carries %s is refused', async (header) => {
    const answer = await send(server, '/', { [header]: '1.2.3.4' });
    expect(answer.status).toBe(403);
    expect(answer.body).toContain('through a proxy');
  });

  test('a proxy that adds no header is known by its old HTTP', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write(`GET / HTTP/1.0\r\nHost: 127.0.0.1:${server.port}\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 403 /);
  });

  test('a request from another machine is refused even when it claims to be local', () => {
    const socket = { remoteAddress: '192.168.1.20', localPort: 3978 };
    const request = { socket, method: 'GET', httpVersion: '1.1', headers: { host: 'localhost:3978' } };
    expect(() => refuseStrangers(request as never)).toThrow('only on the machine it runs on');
    for (const remoteAddress of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      expect(() => refuseStrangers({ ...request, socket: { ...socket, remoteAddress } } as never)).not.toThrow();
  });
});

describe('other sites open in the same browser', () => {
  const from = (headers: Record<string, string>) => send(server, '/api/chat', { ...isJson, ...headers }, hello);

  test.each([
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost:1' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'none' },
  ])('cannot send a message: %o', async (headers) => {
    const answer = await from(headers);
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.body)).toEqual({ error: 'The web chat takes messages from its own page only.' });
    expect(bot.heard).toEqual([]);
  });

  test('cannot send files either', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x', Origin: 'https://evil.example' };
    expect((await send(server, '/api/files', headers, '--x--\r\n')).status).toBe(403);
  });

  test('the page itself, and a program on this machine, can', async () => {
    const own = { Origin: `http://127.0.0.1:${server.port}`, 'Sec-Fetch-Site': 'same-origin' };
    expect((await from(own)).status).toBe(200);
    expect((await from({})).status).toBe(200);
  });
});

describe('what browsers are told', () => {
  test.each(['/', '/assets/chat.js', '/assets/nothing.js', '/api/session', '/api/news?as=owner&after=0'])(
    '%s is locked down',
    async (path) => {
      const { headers } = await send(server, path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      const policy = headers['content-security-policy'];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
    },
  );
});
