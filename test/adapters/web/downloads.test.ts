import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { downloads } from '../../../adapters/web/downloads.ts';
import { DOCUMENT, type FakeBot, fakeBot } from './fake-bot.ts';
import { send } from './raw-request.ts';
import { startWebServer, type WebServer } from './web-server.ts';

const MINUTE = 60_000;
const MEGABYTE = 2 ** 20;

let bot: FakeBot;
let server: WebServer;
let now: number;
beforeEach(async () => {
  bot = fakeBot();
  now = Date.parse('2026-11-21T09:00:00Z');
  server = await startWebServer(bot, { now: () => now });
});
afterEach(() => server.close());

async function ask(text: string, id = 'm1') {
  const response = await fetch(`${server.url}/api/chat`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id, conversation: 'c1', text }),
  });
  return (await response.json()) as { files: { name: string; bytes: number; href: string }[] };
}

async function linkTo(name: string, id?: string): Promise<string> {
  const { files } = await ask(`export ${name}`, id);
  return server.url + files[0]!.href;
}

describe('a document that comes with an answer', () => {
  test('is named in the answer, and its bytes are not', async () => {
    const { files } = await ask('export claims.csv');
    expect(files).toEqual([
      {
        name: 'claims.csv',
        mediaType: 'text/csv; charset=utf-8',
        bytes: DOCUMENT.length,
        href: expect.stringMatching(/^\/api\/downloads\/[\w-]{43}$/),
      },
    ]);
  });

  test('is fetched byte by byte, as a file and never as a page', async () => {
    const response = await fetch(await linkTo('claims.csv'));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(DOCUMENT);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="claims.csv"; filename*=UTF-8''claims.csv`,
      'content-length': String(DOCUMENT.length),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  test.each([
    ['عقد.pdf', `attachment; filename="___.pdf"; filename*=UTF-8''%D8%B9%D9%82%D8%AF.pdf`],
    ['a"b\r\nX: y.csv', `attachment; filename="a_b__X_ y.csv"; filename*=UTF-8''a%22b%0D%0AX%3A%20y.csv`],
    ["it's (1)*.csv", `attachment; filename="it_s (1)_.csv"; filename*=UTF-8''it%27s%20%281%29%2A.csv`],
    ['\ud800.csv', `attachment; filename="_.csv"; filename*=UTF-8''%EF%BF%BD.csv`],
  ])('may be called %j', (name, header) => {
    const { link, fetch: take } = downloads(() => 0);
    const file = { name, mediaType: 'text/csv', bytes: DOCUMENT };
    const { files } = link({
      command: null,
      args: {},
      text: '',
      card: {} as never,
      visibility: 'asker',
      suggestions: [],
      files: [file],
    });
    expect(take(files![0]!.href.split('/').at(-1)!).headers['Content-Disposition']).toBe(header);
  });

  test('is the same one when the message is sent twice', async () => {
    expect(await linkTo('claims.csv', 'm7')).toBe(await linkTo('claims.csv', 'm7'));
    expect(await linkTo('claims.csv', 'm8')).not.toBe(await linkTo('claims.csv', 'm7'));
  });

  test('is gone after a quarter of an hour', async () => {
    const link = await linkTo('claims.csv');
    now += 15 * MINUTE - 1;
    expect((await fetch(link)).status).toBe(200);
    now += 1;
    const late = await fetch(link);
    expect([late.status, await late.json()]).toEqual([
      404,
      { error: 'This file is not here any more. Ask for it again.' },
    ]);
  });

  test('that nobody was given is not there', async () => {
    expect((await fetch(`${server.url}/api/downloads/${'a'.repeat(43)}`)).status).toBe(404);
  });

  test('is for this machine alone, like everything else of the page', async () => {
    const { pathname } = new URL(await linkTo('claims.csv'));
    expect((await send(server, pathname, { Host: 'evil.example' })).status).toBe(403);
    expect((await send(server, pathname, { 'X-Forwarded-For': '1.2.3.4' })).status).toBe(403);
  });
});

describe('documents that nobody fetches', () => {
  const shelf = () => {
    const { link, fetch: take } = downloads(() => 0);
    return {
      put(bytes: number) {
        const file = { name: 'x.bin', mediaType: 'application/octet-stream', bytes: new Uint8Array(bytes) };
        const reply = { command: null, args: {}, text: '', card: {} as never, suggestions: [], files: [file] };
        return link({ ...reply, visibility: 'asker' })
          .files![0]!.href.split('/')
          .at(-1)!;
      },
      has: (id: string) => {
        try {
          return take(id).status === 200;
        } catch {
          return false;
        }
      },
    };
  };

  test('make room for newer ones, the oldest first', () => {
    const { put, has } = shelf();
    const ids = Array.from({ length: 60 }, () => put(10));
    expect(ids.map(has)).toEqual(ids.map((_, index) => index >= 10));
  });

  test('never fill the memory', () => {
    const { put, has } = shelf();
    const ids = Array.from({ length: 4 }, () => put(90 * MEGABYTE));
    expect(ids.map(has)).toEqual([false, false, true, true]);
  });
});
