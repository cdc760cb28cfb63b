import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { saveFiles, terminalChat } from '../../../adapters/terminal/index.ts';
import type { AdaptiveCard } from '../../../cards/adaptive-card.ts';
import type { Bot, Message } from '../../../src/bot/message.ts';

const card: AdaptiveCard = {
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  fallbackText: 'x',
  body: [
    {
      type: 'ActionSet',
      actions: [
        {
          type: 'Action.Execute',
          title: 'Why?',
          verb: 'explain',
          data: { command: 'explain', args: { designation: 'security' } },
          fallback: { type: 'Action.Submit', title: 'Why?', data: { command: 'explain', args: {} } },
        },
        { type: 'Action.Submit', title: 'Something else', data: { text: 'help' } },
      ],
    },
  ],
};

function scriptedBot() {
  const heard: Message[] = [];
  const bot: Bot = {
    async answer(message) {
      heard.push(message);
      return {
        command: 'score',
        args: {},
        text: `answer ${heard.length}`,
        card,
        visibility: 'everyone',
        suggestions: [],
      };
    },
  };
  return { bot, heard };
}

async function chat(...lines: string[]) {
  const { bot, heard } = scriptedBot();
  const output = new PassThrough();
  const printed = text(output);
  await terminalChat(bot, 'rep', Readable.from(lines.map((line) => `${line}\n`)), output);
  output.end();
  return { heard, printed: await printed };
}

describe('The chat in the terminal', () => {
  it('answers each line in plain text, as the member chosen, in one conversation', async () => {
    const { heard, printed } = await chat('security score', '', 'and modern work');
    expect(heard.map(({ text }) => text)).toEqual(['security score', 'and modern work']);
    expect(heard.map(({ sender }) => sender)).toMatchObject(Array(2).fill({ platform: 'local', id: 'rep' }));
    expect(await heard[0]?.sender.timeZone?.()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(new Set(heard.map(({ conversation }) => conversation)).size).toBe(1);
    expect(new Set(heard.map(({ id }) => id)).size).toBe(2);
    expect(printed).toContain('answer 2');
  });

  it("offers the card's buttons by number, and a number presses one", async () => {
    const { heard, printed } = await chat('security score', '1', '2');
    expect(printed).toContain('[1] Why?  [2] Something else');
    expect(heard[1]?.action).toEqual({ command: 'explain', args: { designation: 'security' } });
    expect(heard[2]).toMatchObject({ text: 'help' });
  });

  it('a number that no button has is just text', async () => {
    const { heard } = await chat('7');
    expect(heard[0]).toMatchObject({ text: '7' });
    expect(heard[0]?.action).toBeUndefined();
  });

  it('"exit" ends it', async () => {
    expect((await chat('exit', 'security score')).heard).toEqual([]);
  });
});

const claims = (text: string) => ({ name: 'claims.csv', mediaType: 'text/csv', bytes: new TextEncoder().encode(text) });

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seventy-terminal-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('Documents that come with an answer', () => {
  it('are written into the folder of the chat, which says where', async () => {
    const folder = await temporaryFolder();
    const { bot } = scriptedBot();
    const withFile: Bot = { answer: async (message) => ({ ...(await bot.answer(message)), files: [claims('a,b')] }) };
    const output = new PassThrough();
    const printed = text(output);
    await terminalChat(withFile, 'rep', Readable.from(['export claims\n']), output, folder);
    output.end();
    expect(await printed).toContain(`answer 1\nSaved as ${join(folder, 'claims.csv')}`);
    expect(await readFile(join(folder, 'claims.csv'), 'utf8')).toBe('a,b');
  });

  it('never take the place of others', async () => {
    const folder = await temporaryFolder();
    const saved = await saveFiles([claims('one'), claims('two'), claims('three')], folder);
    expect(saved.map(({ says }) => says)).toEqual(
      ['claims.csv', 'claims (2).csv', 'claims (3).csv'].map((name) => `Saved as ${join(folder, name)}`),
    );
    expect(await readFile(join(folder, 'claims.csv'), 'utf8')).toBe('one');
    expect(await readFile(join(folder, 'claims (3).csv'), 'utf8')).toBe('three');
  });

  it('that cannot be written are one sentence', async () => {
    const folder = join(await temporaryFolder(), 'nowhere');
    expect(await saveFiles([claims('x')], folder)).toEqual([
      { done: false, says: expect.stringContaining('could not be written') },
    ]);
  });
});
