/** Pictures of a card on the page, which loads nothing from elsewhere. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Reply } from '../../../src/bot/message.ts';
import { inJson } from '../../../src/cli/print-reply.ts';
import { DATA_URI, IMAGE, PICTURE } from '../picture.ts';
import { reply } from '../teams/scripted-bot.ts';
import { startWebServer, type WebServer } from './web-server.ts';

const said = reply('Security 64.8');
const inColumn = { type: 'ColumnSet', columns: [{ type: 'Column', width: 'stretch', items: [IMAGE] }] } as const;
const TREND: Reply = {
  ...said,
  card: { ...said.card, body: [...said.card.body, IMAGE, inColumn] },
  pictures: [PICTURE],
};

let server: WebServer;
beforeEach(async () => {
  server = await startWebServer({ answer: async () => TREND });
});
afterEach(() => server.close());

interface Block {
  readonly type: string;
}

interface Drawn {
  readonly card: object;
  readonly slack: { readonly messages: readonly (readonly Block[])[] };
}

function expectDrawn({ card, slack, ...rest }: Drawn): void {
  const text = JSON.stringify(card);
  expect(text.split(DATA_URI)).toHaveLength(3);
  expect(text).toContain(PICTURE.alt);
  expect(text).not.toContain('picture:');
  const images = slack.messages.flat().filter(({ type }) => type === 'image');
  const shown = { type: 'image', image_url: DATA_URI, alt_text: PICTURE.alt };
  expect(images).toEqual([shown, shown]);
  expect(rest).not.toHaveProperty('pictures');
}

test('an answer brings its pictures along, in the look of Slack too', async () => {
  const response = await fetch(`${server.url}/api/chat`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: 'm1', conversation: 'c1', text: 'trend' }),
  });
  expectDrawn((await response.json()) as Drawn);
  expect(response.headers.get('content-security-policy')).toContain("img-src 'self' data:");
});

test('what is told unasked keeps them until the page fetches it', async () => {
  await server.outbox.tell('owner', TREND);
  const response = await fetch(`${server.url}/api/news?as=owner&after=0`);
  const [item] = (await response.json()) as { reply: Drawn }[];
  expectDrawn(item!.reply);
});

test('as JSON on the command line the card is whole by itself', () => {
  const printed = JSON.parse(JSON.stringify(inJson(TREND))) as { card: object };
  expect(JSON.stringify(printed.card).split(DATA_URI)).toHaveLength(3);
  expect(printed).not.toHaveProperty('pictures');
});
