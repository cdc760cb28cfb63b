import { rm } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../../src/bot/message.ts';
import { type FakeBot, fakeBot } from './fake-bot.ts';
import { send } from './raw-request.ts';
import { startWebServer, type WebServer } from './web-server.ts';

const MEGABYTE = 2 ** 20;

let bot: FakeBot;
let server: WebServer;
beforeEach(async () => {
  bot = fakeBot();
  server = await startWebServer(bot, { uploadBytes: 40 * MEGABYTE });
});
afterEach(() => server.close());

const envelope = { id: 'u1', conversation: 'c1', as: 'owner' };

function formOf(files: Record<string, string | Uint8Array>, fields: Record<string, string> = envelope): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, content] of Object.entries(files)) form.append('file', new Blob([content as string]), name);
  return form;
}

async function post(form: FormData) {
  const response = await fetch(`${server.url}/api/files`, { method: 'POST', body: form });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('files', () => {
  test('given together are one message, with their own names, and gone from the disk afterwards', async () => {
    let whileReading: string[] = [];
    bot.before = async () => {
      whileReading = await server.uploads();
    };
    const { status, body } = await post(formOf({ 'Kunden März.csv': 'a,b\n', 'usage.tsv': 'x' }));
    expect([status, body.text]).toEqual([200, 'Imported Kunden März.csv and usage.tsv.']);
    expect(bot.files).toEqual([
      { name: 'Kunden März.csv', bytes: 4 },
      { name: 'usage.tsv', bytes: 1 },
    ]);
    expect(bot.heard).toMatchObject([{ id: 'web:c1:u1', sender: { id: 'owner' }, place: 'private', text: '' }]);
    expect(whileReading).toHaveLength(1);
    expect(await server.uploads()).toEqual([]);
  });

  test('never choose where they lie on the disk', async () => {
    await post(formOf({ '../../escaped.csv': 'x', 'C:\\Windows\\odd.csv': 'y' }));
    expect(bot.files.map(({ name }) => name)).toEqual(['escaped.csv', 'odd.csv']);
  });

  test('may be opened twice by the bot', async () => {
    const read = ({ files }: Message) => text(files![0]!.open());
    const twice: string[] = [];
    bot.before = async (message) => void twice.push(await read(message), await read(message));
    await post(formOf({ 'a.csv': 'same' }));
    expect(twice).toEqual(['same', 'same']);
  });

  test('of 30 MB pass through without filling the memory', async () => {
    const held: number[] = [];
    const watch = () => held.push(memoryHeld());
    const before = memoryHeld();
    await uploadSlices(30, watch);
    expect(bot.files).toEqual([{ name: 'big.csv', bytes: 30 * MEGABYTE }]);
    expect(Math.max(...held) - before).toBeLessThan(10 * MEGABYTE);
  });

  test('sent twice under one id are imported once', async () => {
    const [first, second] = await Promise.all([post(formOf({ 'a.csv': 'x' })), post(formOf({ 'a.csv': 'x' }))]);
    expect(second).toEqual(first);
    expect(bot.heard).toHaveLength(1);
    expect(await server.uploads()).toEqual([]);
  });
});

describe('an upload that ends badly leaves nothing behind', () => {
  test('when the person cancels', async () => {
    const outgoing = startUpload();
    outgoing.on('error', () => {});
    outgoing.write(`${fileHeader}${'x'.repeat(MEGABYTE)}`);
    await expect.poll(() => server.uploads()).toHaveLength(1);
    outgoing.destroy();
    await expect.poll(() => server.uploads()).toEqual([]);
    expect(bot.heard).toEqual([]);
    expect(server.logged).toEqual([]);
  });

  test('when the bot fails', async () => {
    bot.before = () => {
      throw new Error('cannot read this');
    };
    expect((await post(formOf({ 'a.csv': 'x' }))).status).toBe(500);
    expect(await server.uploads()).toEqual([]);
  });

  test('when the form breaks off', async () => {
    const answer = await send(server, '/api/files', { 'Content-Type': formType }, `${fileHeader}abc`);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toEqual({ error: 'The upload is incomplete; send the files again.' });
    expect(await server.uploads()).toEqual([]);
  });

  test('when it is larger than the limit, which the person is told', async () => {
    const answer = await post(formOf({ 'a.csv': new Uint8Array(41 * MEGABYTE) }));
    expect(answer).toEqual({ status: 413, body: { error: 'The files are too large; the limit is 40 MB.' } });
    expect(await server.uploads()).toEqual([]);
    expect(bot.heard).toEqual([]);
  });

  test('when the disk cannot take it, which is logged', async () => {
    const outgoing = startUpload();
    const status = new Promise((resolve) => outgoing.on('response', (response) => resolve(response.statusCode)));
    outgoing.write(field('id', 'u1'));
    await expect.poll(() => server.uploads()).toHaveLength(1);
    const [folder] = await server.uploads();
    await rm(join(server.uploadFolder, folder!), { recursive: true });
    outgoing.end(`${fileHeader}${'x'.repeat(MEGABYTE)}\r\n--cut--\r\n`);
    expect(await status).toBe(500);
    expect(server.logged).toMatchObject([{ err: { code: 'ENOENT' } }]);
  });
});

describe('what is no upload', () => {
  test('a form without a file', async () => {
    expect(await post(formOf({}))).toEqual({ status: 400, body: { error: 'Choose at least one file.' } });
  });

  test.each(['', '; filename=""'])('a file without a name%s', async (name) => {
    const part = `--cut\r\nContent-Disposition: form-data; name="file"${name}\r\nContent-Type: application/octet-stream\r\n\r\nabc\r\n`;
    const answer = await send(
      server,
      '/api/files',
      { 'Content-Type': formType },
      `${field('id', 'u1')}${part}--cut--\r\n`,
    );
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toEqual({ error: 'A file has no name; give it one and send the files again.' });
    expect(await server.uploads()).toEqual([]);
    expect(bot.heard).toEqual([]);
  });

  test('a form that does not say which message it is', async () => {
    expect((await post(formOf({ 'a.csv': 'x' }, { conversation: 'c1' }))).status).toBe(400);
    expect(await server.uploads()).toEqual([]);
  });

  test('a member we do not know', async () => {
    expect((await post(formOf({ 'a.csv': 'x' }, { ...envelope, as: 'mallory' }))).status).toBe(403);
    expect(bot.heard).toEqual([]);
  });

  test('more than fifty files', async () => {
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`${i}.csv`, 'x']));
    expect(await post(formOf(many))).toEqual({ status: 400, body: { error: 'Send at most 50 files at once.' } });
    expect(await server.uploads()).toEqual([]);
  });

  test.each([
    [{ 'Content-Type': 'application/json' }, 415],
    [{ 'Content-Type': 'multipart/form-data' }, 400],
    [{ 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Encoding': 'gzip' }, 415],
  ])('%o', async (headers, status) => {
    const answer = await send(server, '/api/files', headers, '--x--\r\n');
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toEqual({ error: expect.stringMatching(/^[A-Z][^.]+\.$/) });
  });
});

const formType = 'multipart/form-data; boundary=cut';
const field = (name: string, value: string) =>
  `--cut\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const fileHeader = `${field('id', 'u1')}${field('conversation', 'c1')}--cut\r\nContent-Disposition: form-data; name="file"; filename="big.csv"\r\nContent-Type: text/csv\r\n\r\n`;

function startUpload() {
  const { port } = server;
  const headers = { 'Content-Type': formType };
  return request({ host: '127.0.0.1', port, path: '/api/files', method: 'POST', headers });
}

/** Bytes in use once the garbage is gone: what is kept, not what has not been swept yet. */
function memoryHeld(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Sends `count` megabytes one after the other and calls `between` after every fifth, from this very process. */
async function uploadSlices(count: number, between: () => void): Promise<void> {
  const slice = Buffer.alloc(MEGABYTE, 'x');
  const outgoing = startUpload();
  const answered = new Promise<number>((resolve, reject) => {
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
  });
  async function* body() {
    yield fileHeader;
    for (let sent = 1; sent <= count; sent++) {
      yield slice;
      // Collecting all garbage takes long in a process that has run other tests.
      if (sent % 5 === 0) between();
    }
    yield '\r\n--cut--\r\n';
  }
  await pipeline(Readable.from(body(), { objectMode: false }), outgoing);
  expect(await answered).toBe(200);
}
