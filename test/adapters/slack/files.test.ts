import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { IncomingFile } from '../../../src/bot/message.ts';
import { fakeSlack } from './fake-slack.ts';
import { directMessage, mention } from './payloads.ts';
import { says } from './scripted-bot.ts';
import { type SlackWorld, slackWorld, TOKEN, type WorldOptions } from './slack-world.ts';

const PATH = '/files/T1-F1/download/customers.csv';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

interface Shared {
  readonly url?: (world: SlackWorld) => string;
  readonly size?: number;
}

/** What the bot read of a file shared with it, or why it could not. */
async function share(serve: Serve, { url, size = 5 }: Shared = {}, options: WorldOptions = {}): Promise<string> {
  const world = await slackWorld(options);
  const { slack, bot, event, adapter } = world;
  slack.files.set(PATH, serve);
  let read = 'nothing';
  bot.reply = async ({ files = [] }) => {
    read = await contentOf(files[0]!).catch((error: Error) => `${error.name}: ${error.message}`);
    return says('Read');
  };
  const file = { id: 'F1', name: 'customers.csv', size, url_private_download: url ? url(world) : slack.url + PATH };
  await event(directMessage('', { subtype: 'file_share', files: [file] }));
  await adapter.idle();
  expect(bot.heard[0]?.files?.map(({ name }) => name)).toEqual(['customers.csv']);
  return read;
}

async function contentOf(file: IncomingFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const serves =
  (content: string): Serve =>
  (_request, response) => {
    response.end(content);
  };

describe('a file shared in a direct message', () => {
  test("is read with the bot's token", async () => {
    let token: string | undefined;
    const read = await share((request, response) => {
      token = request.headers.authorization;
      response.end('a,b\n1,2\n');
    });
    expect(read).toBe('a,b\n1,2\n');
    expect(token).toBe(`Bearer ${TOKEN}`);
  });

  test('comes with the words that were written beside it', async () => {
    const { event, bot, slack, adapter } = await slackWorld();
    const files = [{ id: 'F1', name: 'a.csv', url_private_download: slack.url + PATH }];
    await event(directMessage('import this', { subtype: 'file_share', files }));
    await adapter.idle();
    expect(bot.heard[0]).toMatchObject({ text: 'import this', files: [{ name: 'a.csv' }] });
  });

  test('that lies elsewhere is not fetched, so that nobody else gets the token', async () => {
    const elsewhere = await fakeSlack();
    let asked = false;
    elsewhere.files.set(PATH, (_request, response) => {
      asked = true;
      response.end('x');
    });
    const read = await share(serves('x'), { url: () => elsewhere.url + PATH });
    await elsewhere.close();
    expect(read).toBe('PlainError: I can only read files that lie in Slack; upload customers.csv here.');
    expect(asked).toBe(false);
  });

  test.each([
    'http://files.slack.com/x',
    'https://slack.com.evil.example/x',
    'https://evilslack.com/x',
    'nonsense',
    '',
  ])('at the address "%s" is not fetched', async (url) => {
    expect(await share(serves('x'), { url: () => url })).toContain('I can only read files that lie in Slack');
  });

  test('is not followed to where Slack redirects', async () => {
    const read = await share((_request, response) => {
      response.writeHead(302, { Location: 'https://evil.example/' });
      response.end();
    });
    expect(read).toContain('I could not read customers.csv from Slack.');
  });

  test('larger than the limit by its own word is not fetched', async () => {
    const limit = { uploadBytes: 2 ** 20 };
    const read = await share(serves('x'), { size: 2 ** 20 + 1 }, limit);
    expect(read).toBe('PlainError: customers.csv is larger than 1 MB. Import it on the command line.');
  });

  test('larger than it said is read no further than the limit', async () => {
    const read = await share(serves('x'.repeat(2 ** 20 + 1)), {}, { uploadBytes: 2 ** 20 });
    expect(read).toContain('is larger than 1 MB');
  });

  test('that stops coming is given up', async () => {
    const read = await share(
      (_request, response) => {
        response.write('a,b');
      },
      {},
      { timeout: 400 },
    );
    expect(read).toContain('I could not read customers.csv from Slack.');
  });

  test('that never begins to come is given up', async () => {
    expect(await share(() => {}, {}, { timeout: 400 })).toContain('I could not read customers.csv from Slack.');
  });

  test('that breaks off is not taken for whole', async () => {
    const read = await share((_request, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('a,b');
      setImmediate(() => response.destroy());
    });
    expect(read).toContain('I could not read customers.csv from Slack.');
  });
});

describe('a file shared in a channel', () => {
  test('beside a mention, in a thread too, is read like any other', async () => {
    const { event, bot, slack, adapter } = await slackWorld();
    slack.files.set(PATH, serves('a,b\n'));
    let read = '';
    bot.reply = async ({ files = [] }) => {
      read = await contentOf(files[0]!);
      return says('Read');
    };
    const files = [{ id: 'F1', name: 'poe.pdf', url_private_download: slack.url + PATH }];
    await event(mention('attach this to C7', { files, thread_ts: '1.0' }));
    await adapter.idle();
    expect(bot.heard).toMatchObject([{ place: 'shared', text: 'attach this to C7', files: [{ name: 'poe.pdf' }] }]);
    expect(read).toBe('a,b\n');
  });

  test('with nothing but the mention is a message too', async () => {
    const { event, bot, slack, adapter } = await slackWorld();
    await event(mention('', { files: [{ id: 'F1', name: 'a.csv', url_private_download: slack.url + PATH }] }));
    await adapter.idle();
    expect(bot.heard[0]).toMatchObject({ text: '', files: [{ name: 'a.csv' }] });
    expect(bot.heard[0]).not.toHaveProperty('action');
  });

  test('that is shared with other companies comes by its id alone, and is looked up', async () => {
    const { event, bot, slack, adapter } = await slackWorld();
    slack.files.set(PATH, serves('whole'));
    const whole = { id: 'F1', name: 'poe.pdf', url_private_download: slack.url + PATH };
    slack.answers('files.info', { body: { ok: true, file: whole } });
    const read: string[] = [];
    bot.reply = async ({ files = [] }) => {
      for (const file of files) read.push(file.name, await contentOf(file).catch((error: Error) => error.message));
      return says('Read');
    };
    await event(mention('attach', { files: [{ id: 'F1', file_access: 'check_file_info' }] }));
    await adapter.idle();
    expect(slack.of('files.info')[0]?.args).toEqual({ file: 'F1' });
    slack.answers('files.info', { body: { ok: false, error: 'file_not_found' } });
    await event(mention('attach', { files: [{ id: 'F2', file_access: 'check_file_info' }] }));
    await adapter.idle();
    expect(read).toEqual(['poe.pdf', 'whole', 'file', 'I can only read files that lie in Slack; upload file here.']);
  });
});

test('a file of which only the beginning is wanted is fetched no further, and its connection is closed', async () => {
  const { event, bot, slack, adapter } = await slackWorld();
  let sent = 0;
  const closed = Promise.withResolvers<void>();
  slack.files.set(PATH, (_request, response) => {
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
  bot.reply = async ({ files = [] }) => {
    for await (const _first of files[0]!.open()) break;
    return says('Too large');
  };
  await event(directMessage('', { files: [{ id: 'F1', name: 'big.pdf', url_private_download: slack.url + PATH }] }));
  await adapter.idle();
  await closed.promise;
  expect(sent).toBeLessThan(20 * 2 ** 20);
});
