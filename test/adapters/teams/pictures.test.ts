/** Pictures of a card in Teams: they travel inside it. */
import { describe, expect, test } from 'vitest';
import type { Element, Image } from '../../../cards/adaptive-card.ts';
import type { Picture, Reply } from '../../../src/bot/message.ts';
import { DATA_URI, IMAGE, PICTURE } from '../picture.ts';
import { reply } from './scripted-bot.ts';
import { CHANNEL, type Stage, stage, TEAM, TENANT } from './stage.ts';

function trend(pictures: readonly Picture[] = [PICTURE]): Reply {
  const said = reply('Security 64.8');
  const images = pictures.map(({ name }): Element => ({ ...(IMAGE as Image), url: `picture:${name}` }));
  return { ...said, card: { ...said.card, body: [...said.card.body, ...images] }, pictures };
}

async function stageThatSays(answer = trend()): Promise<Stage> {
  const at = await stage();
  at.bot.answers = () => answer;
  return at;
}

interface Card {
  readonly body: readonly { readonly type: string; readonly url?: string; readonly altText?: string }[];
}
const imagesOf = (card: Card) => card.body.filter(({ type }) => type === 'Image');
const cardOf = (call: { readonly body: { readonly attachments: readonly { readonly content: Card }[] } } | undefined) =>
  call!.body.attachments[0]!.content;
const SHOWN = [{ ...IMAGE, url: DATA_URI, altText: PICTURE.alt }];
const BARE = reply('Security 64.8').card.body;

describe('A picture in Teams', () => {
  test('is inside the card that answers, with the words for who does not see it', async () => {
    const at = await stageThatSays();
    await at.say('trend');
    await at.adapter.idle();
    expect(imagesOf(cardOf(at.connector.messages[0]))).toEqual(SHOWN);
  });

  test('is inside the card that takes the place of another one', async () => {
    const at = await stageThatSays();
    const { body } = await at.press({ command: 'trend', args: {} });
    expect(imagesOf(body.value)).toEqual(SHOWN);
  });

  test('is inside what goes to the asker alone', async () => {
    const at = await stageThatSays({ ...trend(), visibility: 'asker' });
    await at.say('trend', { conversation: CHANNEL, channelData: { tenant: { id: TENANT }, team: TEAM } });
    await at.adapter.idle();
    expect(imagesOf(cardOf(at.connector.messages[0]))).toEqual(SHOWN);
  });

  test('is inside what nobody asked for', async () => {
    const at = await stageThatSays();
    await at.say('hello');
    await at.adapter.idle();
    const { conversation, sender } = at.bot.heard[0]!;
    await at.adapter.outbox.post(conversation, trend());
    await at.adapter.outbox.tell(sender.id, trend());
    expect(at.connector.messages.map((call) => imagesOf(cardOf(call)).length)).toEqual([1, 1, 1]);
  });

  test('is left out where it is too large, and another one is not', async () => {
    const huge = { ...PICTURE, name: 'huge.png', bytes: new Uint8Array(60_000) };
    const at = await stageThatSays(trend([huge, PICTURE]));
    await at.say('trend');
    await at.adapter.idle();
    expect(imagesOf(cardOf(at.connector.messages[0]))).toEqual(SHOWN);
  });

  test('is left out where Teams finds the message too large, and the card stays', async () => {
    const at = await stageThatSays();
    at.connector.trouble = (call) => (JSON.stringify(call.body).includes('data:image') ? { status: 413 } : undefined);
    await at.say('trend');
    await at.adapter.idle();
    expect(at.connector.messages.map((call) => imagesOf(cardOf(call)).length)).toEqual([1, 0]);
    expect(cardOf(at.connector.messages[1]).body).toEqual(BARE);
    expect(at.memory.lines).toEqual([]);
  });
});
