import { createServer } from 'node:https';
import { describe, expect, test } from 'vitest';
import { downloads } from '../../../adapters/teams/files/download.ts';
import { exchangeOutside } from '../../../adapters/teams/files/exchange-outside.ts';
import { isOutside, isPublic } from '../../../adapters/teams/files/public-only.ts';
import type { IncomingFile } from '../../../src/bot/message.ts';
import { clock } from './clock.ts';
import { listen } from './listen.ts';
import { stage } from './stage.ts';

const upload = (name: string, downloadUrl: string) => ({
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  contentUrl: 'https://contoso.sharepoint.com/personal/ana/usage.csv',
  name,
  content: { downloadUrl, uniqueId: '1', fileType: 'csv' },
});

async function read(file: IncomingFile): Promise<string> {
  let text = '';
  for await (const piece of file.open()) text += new TextDecoder().decode(piece);
  return text;
}

describe('Files sent in a personal chat', () => {
  test('come as one message, are fetched when they are read, once, and without the token of the bot', async () => {
    const asked: [string | undefined, string | undefined][] = [];
    const store = await listen((request, response) => {
      asked.push([request.url, request.headers.authorization]);
      response.end(`content of ${request.url}`);
    });
    const { say, bot } = await stage();
    await say('please import', {
      attachments: [
        upload('usage.csv', `${store}/1?tempauth=x`),
        { contentType: 'text/html', content: '<p>please import</p>' },
        { contentType: 'image/png', contentUrl: `${store}/picture` },
        upload('people.csv', `${store}/2`),
      ],
    });
    const [message] = bot.heard;
    expect(message?.text).toBe('please import');
    expect(message?.files?.map(({ name }) => name)).toEqual(['usage.csv', 'people.csv']);
    expect(asked).toEqual([]);
    expect(await Promise.all(message!.files!.map(read))).toEqual(['content of /1?tempauth=x', 'content of /2']);
    expect(asked).toEqual([
      ['/1?tempauth=x', undefined],
      ['/2', undefined],
    ]);
  });

  test('may be large, but together not larger than allowed', async () => {
    const megabyte = Buffer.alloc(2 ** 20, 'x');
    const store = await listen((_request, response) => {
      for (let piece = 0; piece < 3; piece++) response.write(megabyte);
      response.end();
    });
    const { say, bot } = await stage({ uploadBytes: 5 * 2 ** 20 });
    await say('', { attachments: [upload('a.csv', store), upload('b.csv', store)] });
    const [first, second] = bot.heard[0]!.files!;
    expect((await read(first!)).length).toBe(3 * 2 ** 20);
    await expect(read(second!)).rejects.toThrow('The files are too large together.');
  });

  test('of which only the beginning is wanted are fetched no further, and the connection is closed', async () => {
    let sent = 0;
    const closed = Promise.withResolvers<void>();
    const store = await listen((_request, response) => {
      const more = () => {
        while (!response.destroyed && sent < 100 * 2 ** 20) {
          sent += 2 ** 16;
          if (!response.write(Buffer.alloc(2 ** 16))) return void response.once('drain', more);
        }
        response.end();
      };
      response.on('close', closed.resolve);
      more();
    });
    const { say, bot } = await stage();
    await say('', { attachments: [upload('big.pdf', store)] });
    for await (const _first of bot.heard[0]!.files![0]!.open()) break;
    await closed.promise;
    expect(sent).toBeLessThan(20 * 2 ** 20);
  });

  test.each([
    ['is not there any more', 404],
    ['has moved', 302],
    ['is refused', 403],
  ])('cannot be read when the file %s', async (_, status) => {
    const store = await listen((_request, response) => {
      response.writeHead(status, { Location: 'http://127.0.0.1:1/' });
      response.end();
    });
    const { say, bot } = await stage();
    await say('', { attachments: [upload('a.csv', store)] });
    await expect(read(bot.heard[0]!.files![0]!)).rejects.toMatchObject({
      name: 'PlainError',
      message: 'The file could not be fetched from Teams. Send it again.',
    });
  });

  test('cannot be read when the file breaks off', async () => {
    const store = await listen((_request, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('half', () => response.destroy());
    });
    const { say, bot } = await stage();
    await say('', { attachments: [upload('a.csv', store)] });
    await expect(read(bot.heard[0]!.files![0]!)).rejects.toMatchObject({ name: 'PlainError' });
  });

  test('are given up when nothing comes for half a minute to a minute', async () => {
    const store = await listen((_request, response) => {
      response.writeHead(200);
      response.write('half');
    });
    const { say, bot, clock: time } = await stage();
    await say('', { attachments: [upload('a.csv', store)] });
    const pieces = bot.heard[0]!.files![0]!.open()[Symbol.asyncIterator]();
    await pieces.next();
    const next = expect(pieces.next()).rejects.toMatchObject({ name: 'PlainError' });
    await time.pass(30_000);
    await time.pass(30_000);
    await next;
  });
});

describe('Where files may lie', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    'ff02::1',
    'localhost',
  ])('%s is not on the internet', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test.each(['13.107.136.10', '8.8.8.8', '172.32.0.1', '2620:1ec:8f8::10', '2a01:111:f402::1'])('%s is', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test.each([
    'http://contoso.sharepoint.com/file',
    'https://127.0.0.1/file',
    'https://[::1]/file',
    'https://2130706433/file',
    'https://0x7f.1/file',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
  ])('%s is never asked', async (address) => {
    expect(isOutside(new URL(address))).toBe(false);
    const pieces = downloads(exchangeOutside(false, clock()))(address, { left: 100 });
    await expect(pieces[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: 'PlainError' });
  });

  test('a name that leads to this machine is not followed', async () => {
    let reached = 0;
    const server = createServer().on('connection', () => {
      reached += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as { port: number };
    const pieces = downloads(exchangeOutside(false, clock()))(`https://localhost:${port}/file`, { left: 100 });
    await expect(pieces[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: 'PlainError' });
    await new Promise((resolve) => server.close(resolve));
    expect(reached).toBe(0);
  });

  test('an upload that names no place is said to be unreadable', async () => {
    const { say, bot } = await stage();
    await say('', { attachments: [{ ...upload('a.csv', ''), content: {} }] });
    await expect(read(bot.heard[0]!.files![0]!)).rejects.toThrow('Teams did not say where the file is.');
  });
});
