import { readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fakeBot } from './fake-bot.ts';
import { send } from './raw-request.ts';
import { startWebServer, type WebServer } from './web-server.ts';

let server: WebServer;
beforeAll(async () => {
  server = await startWebServer(fakeBot());
});
afterAll(() => server.close());

describe('the page', () => {
  test('names only files that are served, each as what it is', async () => {
    const { body, headers } = await send(server, '/');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const named = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
    expect(named).toContain('/assets/chat.js');
    for (const path of named) {
      const answer = await send(server, path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers['content-type']).toMatch(/^(?:text\/(?:css|javascript)|image\/svg\+xml)/);
    }
  });

  test('has no script, style or handler inside the page, which its policy would forbid', async () => {
    const { body } = await send(server, '/');
    expect(body).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(body).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });

  test('is not sent again while it is unchanged', async () => {
    const first = await send(server, '/assets/adaptivecards.min.js');
    expect(first.headers.etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await send(server, '/assets/adaptivecards.min.js', { 'If-None-Match': first.headers.etag });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag]);
  });
});

describe('nothing else on the disk', () => {
  test.each([
    '/assets/',
    '/assets/index.ts',
    '/assets/slack',
    '/assets/slack/',
    '/assets/../index.ts',
    '/assets/..%2findex.ts',
    '/assets/%2e%2e/index.ts',
    '/assets/..%5cindex.ts',
    '/assets//etc/passwd',
    '/assets/page/chat.js',
    '/assets/__proto__',
    '/assets/adaptivecards.js',
    '/node_modules/adaptivecards/dist/adaptivecards.min.js',
  ])('%s is not found', async (path) => {
    const answer = await send(server, path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('import');
  });

  test('a name that cannot be decoded is refused', async () => {
    expect((await send(server, '/assets/%ff')).status).toBeGreaterThanOrEqual(400);
  });
});

test('the scripts of the page import one another by names that are served', async () => {
  const scripts = readdirSync('adapters/web/page', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(5);
  for (const name of scripts) {
    const { body } = await send(server, `/assets/${name}`);
    const imported = [...body.matchAll(/from '(\.[^']+)'/g)].map(([, other]) => posix.join(dirname(name), other!));
    expect(scripts).toEqual(expect.arrayContaining(imported));
  }
});
