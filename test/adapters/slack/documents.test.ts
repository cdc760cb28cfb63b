/** Documents that the bot hands out in Slack. */
import { describe, expect, test } from 'vitest';
import type { OutgoingFile } from '../../../src/bot/message.ts';
import { fakeSlack } from './fake-slack.ts';
import { directMessage, mention, press, slash } from './payloads.ts';
import { says, WHY } from './scripted-bot.ts';
import { type SlackWorld, slackWorld, TOKEN, textOf, type WorldOptions } from './slack-world.ts';

const BYTES = Uint8Array.from({ length: 3000 }, (_, index) => index % 256);
const file = (name = 'claims.csv', bytes = BYTES): OutgoingFile => ({ name, mediaType: 'text/csv', bytes });

/** A world whose bot answers with documents. */
async function worldWith(files: readonly OutgoingFile[], options: WorldOptions = {}): Promise<SlackWorld> {
  const world = await slackWorld(options);
  world.bot.reply = () => says('Here are your claims.', { visibility: 'asker', files });
  return world;
}

const IN_CHANNEL = 'The file is in our direct message: it is for you alone.';

describe('A document that comes with an answer', () => {
  test('lies in the direct message where it was asked for, after the answer', async () => {
    const { event, adapter, slack } = await worldWith([file()]);
    await event(directMessage('export claims', { channel: 'D9' }));
    await adapter.idle();
    expect(slack.calls.map(({ method }) => method)).toEqual([
      'auth.test',
      'chat.postMessage',
      'conversations.open',
      'files.getUploadURLExternal',
      'upload',
      'files.completeUploadExternal',
    ]);
    const [asked] = slack.of('files.getUploadURLExternal');
    expect(asked?.args).toMatchObject({ filename: 'claims.csv', length: '3000' });
    expect([...slack.uploads.values()]).toEqual([BYTES]);
    const [done] = slack.of('files.completeUploadExternal');
    const [id] = slack.uploads.keys();
    expect(done?.args).toMatchObject({ channel_id: 'D9', files: [{ id, title: 'claims.csv' }] });
    expect(done?.token).toBe(TOKEN);
  });

  test('lies in the thread of the direct message it was asked for in', async () => {
    const { event, adapter, slack } = await worldWith([file()]);
    await event(directMessage('export claims', { channel: 'D9', thread_ts: '1.5' }));
    await adapter.idle();
    expect(slack.of('files.completeUploadExternal')[0]?.args.thread_ts).toBe('1.5');
  });

  test('of an answer in a channel goes to the direct message, and the asker alone is told', async () => {
    const { event, adapter, slack } = await worldWith([file()]);
    await event(mention('export claims'));
    await adapter.idle();
    expect(slack.of('conversations.open')[0]?.args).toEqual({ users: 'U1' });
    const [done] = slack.of('files.completeUploadExternal');
    expect(done?.args.channel_id).toBe('D9');
    expect(done?.args.thread_ts).toBeUndefined();
    expect(slack.of('chat.postMessage')).toEqual([]);
    const whispers = slack.of('chat.postEphemeral');
    expect(whispers.map(({ args }) => [args.channel, args.user])).toEqual([
      ['C1', 'U1'],
      ['C1', 'U1'],
    ]);
    expect(textOf(whispers[1]?.args)).toContain(IN_CHANNEL);
  });

  test('of a slash command goes to the direct message too', async () => {
    const { command, adapter, slack } = await worldWith([file()]);
    await command(slash('export claims'));
    await adapter.idle();
    expect(slack.of('files.completeUploadExternal')[0]?.args.channel_id).toBe('D9');
    expect(textOf(slack.of('chat.postEphemeral')[0]?.args)).toContain(IN_CHANNEL);
  });

  test('of a press goes to whoever pressed', async () => {
    const { bot, event, interact, adapter, slack } = await worldWith([file()]);
    const answer = bot.reply;
    bot.reply = () => says('Claims', { buttons: [WHY] });
    await event(mention('claims'));
    const posted = await slack.called('chat.postMessage');
    await adapter.idle();
    bot.reply = answer;
    await interact(press(posted, 'Why?', { user: { id: 'U5', username: 'bob', team_id: 'T1' } }));
    await adapter.idle();
    expect(slack.of('conversations.open')[0]?.args).toEqual({ users: 'U5' });
    expect(slack.of('files.completeUploadExternal')[0]?.args.channel_id).toBe('D9');
  });

  test('among several: all in one message', async () => {
    const { event, adapter, slack } = await worldWith([file('a.csv'), file('عقد.pdf', BYTES.subarray(0, 9))]);
    await event(directMessage('both'));
    await adapter.idle();
    expect([...slack.uploads.values()].map(({ length }) => length)).toEqual([3000, 9]);
    expect(slack.of('files.completeUploadExternal')).toHaveLength(1);
    expect(slack.of('files.completeUploadExternal')[0]?.args.files).toMatchObject([
      { title: 'a.csv' },
      { title: 'عقد.pdf' },
    ]);
  });

  test('does not hold up the next answer when it cannot be sent', async () => {
    const { event, adapter, slack } = await worldWith([file()]);
    slack.answers('files.getUploadURLExternal', { body: { ok: false, error: 'internal_error' } });
    await event(directMessage('export claims'));
    await adapter.idle();
    const said = slack.of('chat.postMessage').map(({ args }) => textOf(args));
    expect(said[0]).toContain('Here are your claims.');
    expect(said[1]).toContain('I could not send you the file. Ask for it again in a moment.');
  });

  test('that the app may not send is a sentence with the way out', async () => {
    const { event, adapter, slack } = await worldWith([file()]);
    slack.answers('files.getUploadURLExternal', { body: { ok: false, error: 'missing_scope' } });
    await event(directMessage('export claims'));
    await adapter.idle();
    expect(textOf(slack.of('chat.postMessage')[1]?.args)).toContain(
      'Ask an admin of the workspace to install it again',
    );
  });

  test('is sent to nobody but Slack, whatever address is named', async () => {
    const elsewhere = await fakeSlack();
    const { event, adapter, slack, log } = await worldWith([file()]);
    const body = { ok: true, upload_url: `${elsewhere.url}/upload/v1/F1`, file_id: 'F1' };
    slack.answers('files.getUploadURLExternal', { body });
    await event(directMessage('export claims'));
    await adapter.idle();
    expect(elsewhere.calls).toEqual([]);
    await elsewhere.close();
    expect(log.lines).toContainEqual(expect.objectContaining({ details: { failure: 'not_slack' } }));
    expect(slack.of('files.completeUploadExternal')).toEqual([]);
  });

  test('is tried again where Slack is busy, and given up where it refuses', async () => {
    const timing = { now: () => Date.now(), wait: async () => {} };
    const { event, adapter, slack } = await worldWith([file()], { timing });
    slack.answers('upload', { status: 503 }, 'break');
    await event(directMessage('export claims'));
    await adapter.idle();
    expect([slack.of('upload').length, slack.of('files.completeUploadExternal').length]).toEqual([3, 1]);
    slack.answers('upload', { status: 400 });
    await event(directMessage('export claims'));
    await adapter.idle();
    expect([slack.of('upload').length, slack.of('files.completeUploadExternal').length]).toEqual([4, 1]);
  });

  test('that Slack never takes is given up', async () => {
    const { event, adapter, slack } = await worldWith([file()], { timeout: 50 });
    slack.answers('upload', 'hang');
    await event(directMessage('export claims'));
    await adapter.idle();
    expect(textOf(slack.of('chat.postMessage')[1]?.args)).toContain('I could not send you the file.');
  });
});
