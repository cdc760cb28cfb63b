import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptNews } from '../../../adapters/web/news/kept-news.ts';
import type { Reply } from '../../../src/bot/message.ts';
import { type MemoryRecords, memoryRecords } from '../slack/memory.ts';
import { fakeBot } from './fake-bot.ts';
import { startWebServer, type WebServer } from './web-server.ts';

let records: MemoryRecords;
let server: WebServer;
let now: number;
let alert: Reply;
beforeEach(async () => {
  now = Date.parse('2026-11-23T09:00:00Z');
  records = memoryRecords();
  server = await startWebServer(fakeBot(), { records, now: () => now });
  alert = await saying('Security fell to 66.7');
});
afterEach(() => server.close());

const saying = async (text: string): Promise<Reply> =>
  fakeBot().answer({
    id: 'm1',
    conversation: 'c1',
    place: 'private',
    sender: { platform: 'local', id: 'owner' },
    text,
  });

async function fetchNews(as: string, after: string | number = 0) {
  const response = await fetch(`${server.url}/api/news?${new URLSearchParams({ as, after: String(after) })}`);
  return { status: response.status, body: (await response.json()) as { place: number; reply: Reply }[] };
}

describe('what is told to a person of the page', () => {
  test('waits until their page asks for it, in both looks', async () => {
    await server.outbox.tell('owner', alert);
    const { body } = await fetchNews('owner');
    expect(body).toEqual([{ place: now, reply: expect.objectContaining({ text: alert.text, card: alert.card }) }]);
    expect(body[0]!.reply).toMatchObject({ slack: { presses: expect.anything() } });
  });

  test('is not told to anybody else', async () => {
    await server.outbox.tell('owner', alert);
    expect((await fetchNews('rep')).body).toEqual([]);
  });

  test('is told once, however often it is sent with the same key, before and after a restart', async () => {
    const once = { key: 'security-2026-10', again: false };
    await Promise.all([server.outbox.tell('owner', alert, once), server.outbox.tell('owner', alert, once)]);
    const restarted = keptNews(records, () => now);
    await restarted.add('owner', alert, once.key);
    expect(await restarted.after('owner', 0)).toHaveLength(1);
  });

  test('is what came after the last look, in its order, even where the clock was set back', async () => {
    await server.outbox.tell('owner', alert);
    const seen = (await fetchNews('owner')).body[0]!.place;
    now -= 3_600_000;
    await server.outbox.tell('owner', await saying('two'));
    await server.outbox.tell('owner', await saying('three'));
    const { body } = await fetchNews('owner', seen);
    expect(body.map(({ reply }) => reply.text)).toEqual(['You said: two', 'You said: three']);
  });

  test('is kept up to thirty items, the newest', async () => {
    for (let index = 1; index <= 32; index++) await server.outbox.tell('owner', await saying(`number ${index}`));
    const { body } = await fetchNews('owner');
    expect(body).toHaveLength(30);
    expect(body[0]!.reply.text).toBe('You said: number 3');
    expect(await records.list('web-news')).toHaveLength(30);
  });
});

describe('nothing is told', () => {
  test('to somebody the page does not know', async () => {
    await expect(server.outbox.tell('mallory', alert)).rejects.toThrow('nobody of this page');
    expect(await fetchNews('mallory')).toMatchObject({ status: 403 });
  });

  test('into a conversation of the page, which is gone with it', async () => {
    await expect(server.outbox.post('web:c1', alert)).rejects.toThrow('ends with its page');
  });

  test('to a page that asks for no place', async () => {
    expect(await fetchNews('owner', 'yesterday')).toMatchObject({
      status: 400,
      body: { error: 'News are asked for after a place, which is a number.' },
    });
  });
});
