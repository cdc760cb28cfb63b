/** Documents that the bot hands out in Teams: offered in the personal chat, and put into the person's OneDrive. */
import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { exchangeOutside } from '../../../adapters/teams/files/exchange-outside.ts';
import { uploads } from '../../../adapters/teams/files/upload.ts';
import { waitingFiles } from '../../../adapters/teams/files/waiting.ts';
import type { OutgoingFile, Reply } from '../../../src/bot/message.ts';
import { clock } from './clock.ts';
import { listen } from './listen.ts';
import { reply } from './scripted-bot.ts';
import { BEN, CHANNEL, type Stage, stage } from './stage.ts';

const BYTES = Uint8Array.from({ length: 3000 }, (_, index) => index % 256);
const file = (bytes = BYTES): OutgoingFile => ({ name: 'claims.csv', mediaType: 'text/csv', bytes });
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';

async function stageWith(more: Partial<Reply> = {}): Promise<Stage> {
  const scene = await stage();
  scene.bot.answers = () => reply('Here are your claims.', { visibility: 'asker', files: [file()], ...more });
  return scene;
}

const attachmentsOf = ({ connector }: Stage) => connector.messages.flatMap(({ body }) => body.attachments ?? []);
const linesOf = ({ connector }: Stage) => connector.messages.flatMap(({ body }) => body.text ?? []);

/** The question whether the bot may put the document into the person's OneDrive. */
const offerOf = (scene: Stage) => attachmentsOf(scene).find(({ contentType }) => contentType === CONSENT);

/** A OneDrive that takes what is put there, or answers otherwise. */
async function oneDrive(answer: (request: IncomingMessage) => number = () => 201) {
  const puts: { readonly range: string | undefined; readonly bytes: Uint8Array; readonly token: unknown }[] = [];
  const url = await listen(async (request, response) => {
    const bytes = new Uint8Array(await buffer(request));
    puts.push({ range: request.headers['content-range'], bytes, token: request.headers.authorization });
    response.statusCode = answer(request);
    response.setHeader('Location', 'http://127.0.0.1:1/');
    response.end('{}');
  });
  return { puts, url };
}

const infoAt = (uploadUrl: string) => ({
  uploadUrl,
  contentUrl: 'https://contoso.sharepoint.com/claims.csv',
  name: 'claims.csv',
  uniqueId: 'u-1',
  fileType: 'csv',
});

/** What Teams sends when the person presses a button of the offer. */
async function answerOffer(scene: Stage, action: 'accept' | 'decline', uploadUrl = '', more: object = {}) {
  const { content } = offerOf(scene);
  const context = action === 'accept' ? content.acceptContext : content.declineContext;
  const uploadInfo = action === 'accept' ? infoAt(uploadUrl) : null;
  const value = { type: 'fileUpload', action, context, uploadInfo };
  const answered = await scene.invoke('fileConsent/invoke', value, { replyToId: 'offer-1', ...more });
  await scene.adapter.idle();
  return answered;
}

describe('A document that comes with an answer', () => {
  test('is offered after the answer, in the personal chat', async () => {
    const scene = await stageWith();
    await scene.say('export claims');
    expect(attachmentsOf(scene).map(({ contentType }) => contentType)).toEqual([
      'application/vnd.microsoft.card.adaptive',
      CONSENT,
    ]);
    expect(offerOf(scene)).toMatchObject({ name: 'claims.csv', content: { sizeInBytes: 3000 } });
    expect(new Set(scene.connector.messages.map(({ conversation }) => conversation))).toEqual(new Set(['a:ana']));
  });

  test('is put byte by byte where Teams says once the person accepts, and shown in the place of the offer', async () => {
    const { puts, url } = await oneDrive();
    const scene = await stageWith();
    await scene.say('export claims');
    expect(await answerOffer(scene, 'accept', `${url}/up?tempauth=x`)).toEqual({ status: 200, body: undefined });
    expect(puts).toEqual([{ range: 'bytes 0-2999/3000', bytes: BYTES, token: undefined }]);
    const last = scene.connector.messages.at(-1)!;
    expect([last.method, last.path]).toEqual(['PUT', '/v3/conversations/a:ana/activities/offer-1']);
    expect(last.body.attachments).toEqual([
      {
        contentType: INFO,
        contentUrl: 'https://contoso.sharepoint.com/claims.csv',
        name: 'claims.csv',
        content: { uniqueId: 'u-1', fileType: 'csv' },
      },
    ]);
  });

  test('is shown below where the offer cannot be changed', async () => {
    const { url } = await oneDrive();
    const scene = await stageWith();
    await scene.say('export claims');
    scene.connector.trouble = ({ method }) => (method === 'PUT' ? { status: 403 } : undefined);
    await answerOffer(scene, 'accept', url);
    expect(scene.connector.messages.at(-1)).toMatchObject({
      method: 'POST',
      body: { attachments: [{ contentType: INFO }] },
    });
  });

  test('is put there once, however often the person accepts', async () => {
    const { puts, url } = await oneDrive();
    const scene = await stageWith();
    await scene.say('export claims');
    await Promise.all([answerOffer(scene, 'accept', url), answerOffer(scene, 'accept', url)]);
    await answerOffer(scene, 'decline');
    expect(puts).toHaveLength(1);
    expect(linesOf(scene)).toEqual([]);
  });

  test('is not put anywhere when the person declines', async () => {
    const { puts, url } = await oneDrive();
    const scene = await stageWith();
    await scene.say('export claims');
    await answerOffer(scene, 'decline');
    expect(linesOf(scene)).toEqual(['All right, I keep the file to myself. Ask again when you want it.']);
    await answerOffer(scene, 'accept', url);
    expect(puts).toEqual([]);
  });

  test('goes to nobody else, whoever knows its id', async () => {
    const { puts, url } = await oneDrive();
    const scene = await stageWith();
    await scene.say('export claims');
    await answerOffer(scene, 'accept', url, { from: BEN, conversation: { id: 'a:ben', conversationType: 'personal' } });
    expect(puts).toEqual([]);
    await answerOffer(scene, 'accept', url);
    expect(puts).toHaveLength(1);
  });

  test('is gone after a restart, and the person is told to ask again', async () => {
    const { puts, url } = await oneDrive();
    const scene = await stageWith();
    await scene.say('export claims');
    await answerOffer({ ...(await scene.again()), connector: scene.connector }, 'accept', url);
    expect(puts).toEqual([]);
    expect(linesOf(scene)).toEqual(['This file is not here any more. Ask me for it again.']);
  });

  test('that OneDrive does not take is one sentence', async () => {
    const { url, puts } = await oneDrive(() => 404);
    const scene = await stageWith();
    await scene.say('export claims');
    await answerOffer(scene, 'accept', url);
    expect(puts).toHaveLength(1);
    expect(linesOf(scene)).toEqual(['I could not put the file into your OneDrive. Ask me for it again.']);
  });

  test('is offered again where somebody asks again', async () => {
    const scene = await stageWith();
    await scene.say('export claims');
    await scene.say('export claims');
    const offers = attachmentsOf(scene).filter(({ contentType }) => contentType === CONSENT);
    expect(new Set(offers.map(({ content }) => content.acceptContext.file)).size).toBe(2);
  });

  test('asked for in a channel is offered in the personal chat, and the channel hears no more than that', async () => {
    const scene = await stageWith();
    await scene.say('export claims', { conversation: CHANNEL });
    const offer = scene.connector.messages.find(({ body }) => body.attachments?.[0]?.contentType === CONSENT);
    expect(offer?.conversation).toBe('a:opened');
    const inChannel = scene.connector.messages.filter(({ conversation }) => conversation === CHANNEL.id);
    expect(inChannel.map(({ body }) => body.text)).toEqual([
      'This answer is for you alone; it is in our personal chat.',
    ]);
  });

  test('of an answer for everybody stays the asker’s, and the channel is told where it is', async () => {
    const scene = await stageWith({ visibility: 'everyone' });
    await scene.say('export claims', { conversation: CHANNEL });
    expect(linesOf(scene)).toEqual(['The file is for you alone; it is in our personal chat.']);
  });

  test('of a press is offered too, to whoever pressed', async () => {
    const scene = await stageWith();
    await scene.press({ command: 'export', args: { what: 'claims' } });
    await scene.adapter.idle();
    expect(offerOf(scene)).toMatchObject({ name: 'claims.csv' });
  });

  test('a consent that makes no sense is refused', async () => {
    const scene = await stageWith();
    expect((await scene.invoke('fileConsent/invoke', { action: 'accept' })).status).toBe(400);
  });
});

describe('Putting a document where Teams says', () => {
  const outside = (local = true) => {
    const time = clock();
    return uploads(exchangeOutside(local, time), { now: time.now, wait: async () => {} });
  };

  test('goes in pieces that OneDrive takes', async () => {
    const { puts, url } = await oneDrive(({ headers }) =>
      headers['content-range']?.startsWith('bytes 20971520-') ? 201 : 202,
    );
    const bytes = new Uint8Array(2 * 10 * 2 ** 20 + 5).fill(7);
    await outside()(url, bytes);
    expect(puts.map(({ range }) => range)).toEqual([
      'bytes 0-10485759/20971525',
      'bytes 10485760-20971519/20971525',
      'bytes 20971520-20971524/20971525',
    ]);
    expect(puts.reduce((sum, put) => sum + put.bytes.length, 0)).toBe(bytes.length);
  });

  test('is tried again a few times where OneDrive is busy', async () => {
    const answers = [503, 429, 201];
    const { puts, url } = await oneDrive(() => answers.shift()!);
    await outside()(url, BYTES);
    expect(puts).toHaveLength(3);
  });

  test('is given up in the end, and follows no redirect', async () => {
    const busy = await oneDrive(() => 503);
    await expect(outside()(busy.url, BYTES)).rejects.toThrow();
    expect(busy.puts).toHaveLength(4);
    const moved = await oneDrive(() => 302);
    await expect(outside()(moved.url, BYTES)).rejects.toThrow();
    expect(moved.puts).toHaveLength(1);
  });

  test.each([
    'http://contoso.sharepoint.com/up',
    'https://10.0.0.5/up',
    'https://127.0.0.1/up',
    'https://localhost/up',
    'x',
  ])('never leads inside: %s', async (address) => {
    await expect(outside(false)(address, BYTES)).rejects.toThrow();
  });

  test('that stands still is given up', async () => {
    const time = clock();
    const asked = Promise.withResolvers<void>();
    const silent = await listen(() => asked.resolve());
    const outcome = expect(exchangeOutside(true, time)(silent, { method: 'PUT', body: BYTES })).rejects.toThrow();
    await asked.promise;
    await time.pass(30_000);
    await time.pass(30_000);
    await outcome;
  });
});

test('documents that nobody accepts are gone after an hour', () => {
  let now = 0;
  const { put, take } = waitingFiles(() => now);
  const [one, two] = [put('ana', file()), put('ana', file())];
  now += 60 * 60_000 - 1;
  expect(take('ana', one)).toMatchObject({ name: 'claims.csv' });
  now += 1;
  expect([take('ana', one), take('ana', two)]).toEqual(['taken', null]);
});
