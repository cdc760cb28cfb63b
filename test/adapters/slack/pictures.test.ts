/** Pictures of a card in Slack. */
import { describe, expect, test } from 'vitest';
import { IMAGE, PICTURE } from '../picture.ts';
import type { Call } from './fake-slack.ts';
import { directMessage, mention, press, slash } from './payloads.ts';
import { says, WHY } from './scripted-bot.ts';
import { type SlackWorld, slackWorld, type WorldOptions } from './slack-world.ts';

const PUBLIC_URL = 'https://seventy.example.com';
const TREND = says('Security 64.8', { body: [IMAGE], pictures: [PICTURE], buttons: [WHY] });
const ALONE = { ...TREND, visibility: 'asker' } as const;

async function worldThatSays(reply = TREND, options: WorldOptions = {}): Promise<SlackWorld> {
  const world = await slackWorld(options);
  world.bot.reply = () => reply;
  return world;
}

type Block = { readonly type: string; readonly image_url?: string };
const blocksOf = (call: Call | undefined): readonly Block[] => {
  const blocks = call?.args.blocks;
  return (typeof blocks === 'string' ? JSON.parse(blocks) : (blocks ?? [])) as readonly Block[];
};
const imagesOf = (call: Call | undefined) => blocksOf(call).filter(({ type }) => type === 'image');
const isWhole = (call: Call | undefined) => JSON.stringify(blocksOf(call)).includes('Security 64.8');

/** The file that a message shows. */
const fileOf = (id: string | undefined) => [{ type: 'image', slack_file: { id }, alt_text: PICTURE.alt }];

describe('A picture in a message that lasts', () => {
  test.each([
    ['a direct message', directMessage('trend')],
    ['a channel', mention('trend')],
  ])('is a file in Slack, shown in %s and shared nowhere else', async (_, event) => {
    const { slack, adapter, event: send } = await worldThatSays();
    await send(event);
    await adapter.idle();
    const [[id, bytes] = []] = slack.uploads;
    expect(bytes).toEqual(PICTURE.bytes);
    expect(imagesOf(slack.of('chat.postMessage')[0])).toEqual(fileOf(id));
    expect(slack.of('files.getUploadURLExternal')[0]?.args).toMatchObject({
      filename: PICTURE.name,
      alt_txt: PICTURE.alt,
    });
    expect(slack.of('files.completeUploadExternal').map(({ args }) => args.channel_id)).toEqual([undefined]);
    expect(slack.of('chat.postMessage')).toHaveLength(1);
  });

  test('takes the place of the card whose button was pressed', async () => {
    const { slack, adapter, event, interact } = await worldThatSays();
    await event(directMessage('trend'));
    const [posted] = [await slack.called('chat.postMessage')];
    await adapter.idle();
    await interact(press(posted, 'Why?'));
    await adapter.idle();
    expect(imagesOf(slack.of('chat.update')[0])).toHaveLength(1);
  });

  test('is there too where nobody asked', async () => {
    const { slack, adapter } = await worldThatSays();
    await adapter.outbox.post('slack:T1:C1', TREND);
    await adapter.outbox.tell('T1:U5', TREND);
    expect(slack.of('chat.postMessage').map((call) => imagesOf(call).length)).toEqual([1, 1]);
  });

  test('is waited for while Slack looks at it', async () => {
    const { slack, adapter, event, timing } = await worldThatSays();
    slack.answers('files.info', { body: { ok: true, file: { id: 'F1', mimetype: '' } } });
    await event(directMessage('trend'));
    await timing.waited(200);
    expect(slack.of('chat.postMessage')).toEqual([]);
    timing.pass(200);
    await adapter.idle();
    expect(imagesOf(slack.of('chat.postMessage')[0])).toHaveLength(1);
  });

  test('is not waited for longer than some seconds', async () => {
    const { slack, adapter, event, timing } = await worldThatSays();
    slack.answers('files.getUploadURLExternal', 'hang');
    await event(directMessage('trend'));
    await slack.called('files.getUploadURLExternal');
    timing.pass(8_000);
    const posted = await slack.called('chat.postMessage');
    expect([imagesOf(posted), isWhole(posted)]).toEqual([[], true]);
    await adapter.stop();
  });
});

describe('The answer goes out without its picture', () => {
  test.each([
    ['the app may not send files', 'files.getUploadURLExternal', { body: { ok: false, error: 'missing_scope' } }],
    ['the upload is refused', 'upload', { status: 403 }],
    ['Slack does not take the file', 'files.completeUploadExternal', { body: { ok: false, error: 'file_not_found' } }],
    ['Slack does not tell of the file', 'files.info', { body: { ok: false, error: 'file_not_found' } }],
  ])('where %s', async (_, method, answer) => {
    const { slack, adapter, event, log } = await worldThatSays();
    slack.answers(method, answer);
    await event(directMessage('trend'));
    await adapter.idle();
    const [posted] = slack.of('chat.postMessage');
    expect([imagesOf(posted), isWhole(posted)]).toEqual([[], true]);
    expect(log.lines.map(({ message }) => message)).toEqual(['a picture did not reach Slack']);
  });

  test('where Slack refuses the message with it: the card stays a card', async () => {
    const { slack, adapter, event } = await worldThatSays();
    slack.answers('chat.postMessage', { body: { ok: false, error: 'invalid_blocks' } });
    await event(directMessage('trend'));
    await adapter.idle();
    const [refused, posted, ...more] = slack.of('chat.postMessage');
    expect([imagesOf(refused).length, imagesOf(posted).length, isWhole(posted)]).toEqual([1, 0, true]);
    expect(more).toEqual([]);
  });
});

describe('A picture for one person alone in a channel', () => {
  async function addressIn(world: SlackWorld, call: Call | undefined): Promise<URL> {
    const [image] = imagesOf(call);
    const address = new URL(image!.image_url!);
    expect(address.origin).toBe(PUBLIC_URL);
    return new URL(address.pathname, `http://127.0.0.1:${world.port}`);
  }

  test('is fetched from this server, under an address that nobody can guess, for an hour', async () => {
    const world = await worldThatSays(ALONE, { publicUrl: PUBLIC_URL });
    await world.event(mention('trend'));
    await world.adapter.idle();
    const address = await addressIn(world, world.slack.of('chat.postEphemeral')[0]);
    expect(address.pathname).toMatch(/^\/pictures\/[\w-]{43}$/);

    const fetched = await fetch(address);
    expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(PICTURE.bytes);
    expect(fetched.headers.get('content-type')).toBe('image/png');
    expect(fetched.headers.get('cache-control')).toBe('private, max-age=3600');
    expect(fetched.headers.get('x-content-type-options')).toBe('nosniff');

    const other = await fetch(new URL('/pictures/guessed', address));
    expect([other.status, other.headers.get('cache-control')]).toEqual([404, 'no-store']);
    world.timing.pass(60 * 60_000);
    expect((await fetch(address)).status).toBe(404);
    expect(world.slack.of('files.getUploadURLExternal')).toEqual([]);
  });

  test('is so in the answer to a command too', async () => {
    const world = await worldThatSays(TREND, { publicUrl: PUBLIC_URL });
    await world.command(slash('trend', { channel_id: 'D1', channel_name: 'directmessage' }));
    const [answer] = [await world.slack.called('response_url')];
    await world.adapter.idle();
    expect((await fetch(await addressIn(world, answer))).status).toBe(200);
  });

  test('is left out where the world cannot reach this server', async () => {
    const { slack, adapter, event } = await worldThatSays(ALONE);
    await event(mention('trend'));
    await adapter.idle();
    const [whispered] = slack.of('chat.postEphemeral');
    expect([imagesOf(whispered), isWhole(whispered)]).toEqual([[], true]);
    expect(slack.of('files.getUploadURLExternal')).toEqual([]);
  });

  test('is left out where Slack cannot fetch it, and the answer stays', async () => {
    const world = await worldThatSays(TREND, { publicUrl: PUBLIC_URL });
    world.slack.answers('response_url', { status: 404 });
    await world.command(slash('trend', { channel_id: 'D1', channel_name: 'directmessage' }));
    const again = await world.slack.called('response_url', 2);
    await world.adapter.idle();
    expect([imagesOf(again), isWhole(again)]).toEqual([[], true]);
    expect(world.slack.of('chat.postMessage')).toEqual([]);
  });
});
