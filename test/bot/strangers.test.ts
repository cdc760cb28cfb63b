import { describe, expect, it } from 'vitest';
import type { Sender } from '../../src/bot/message.ts';
import { buttonOf, conversation } from './conversation.ts';

const STRANGER: Sender = { platform: 'slack', id: 'T012:U045', name: 'Mallory' };

async function asStranger(environment?: Record<string, string>) {
  const bot = await conversation(environment);
  await bot.say('add ana@contoso.com as global admin called Ana Lopez');
  await bot.say('add ben@contoso.com called Ben Okafor');
  return { bot, stranger: bot.as(STRANGER) };
}

describe('Somebody the bot does not know', () => {
  it.each([
    ['what is our Security score', 'score'],
    ['who has SC-300', 'people'],
    ['who may use you', 'members'],
    ['add slack:T012:U045 as global admin', 'members'],
    ['remove ana@contoso.com', 'members'],
    ['why is Contoso not counted', 'explain'],
    ['undo the last import', 'undo'],
    ['yes', null],
    ['thanks', null],
    ['open the pod bay doors', null],
  ])('is refused whatever they say: "%s"', async (text, command) => {
    const reply = await (await asStranger()).stranger.say(text);
    expect(reply).toMatchObject({ command, args: {}, visibility: 'asker', suggestions: [] });
    expect(reply.refused).toContain('I do not know you yet');
    expect(reply.text).toContain('add slack:T012:U045');
  });

  it.each([
    ['help', 'help'],
    ['what can you do', 'help'],
    ['who am I', 'whoami'],
    ['hello', null],
  ])('is answered "%s" without a refusal: who I am, how to become known, and what for', async (text, command) => {
    const reply = await (await asStranger()).stranger.say(text);
    expect(reply).toMatchObject({ command, visibility: 'asker' });
    expect(reply.refused).toBeUndefined();
    expect(reply.text).toMatch(/I am Seventy/);
    expect(reply.text).toContain('Ask an admin of Seventy to say: add slack:T012:U045');
    expect(reply.text).toContain("what's my Security score");
  });

  it('gets the same card for everything: no figure, no name, and no button but help', async () => {
    const { stranger } = await asStranger();
    const answers = [
      await stranger.say('show all six'),
      await stranger.say('who has SC-300'),
      await stranger.press({ command: 'members', args: {} }),
      await stranger.press({ command: 'people', args: { certification: 'SC-300' } }),
      await stranger.press({ command: 'help', args: {} }),
    ];
    expect(new Set(answers.map(({ card }) => JSON.stringify(card))).size).toBe(1);
    const card = JSON.stringify(answers[0]?.card);
    expect(card).not.toMatch(/Ana|Ben|contoso\.com|Relecloud|Lopez/i);
    expect([...card.matchAll(/"command":"(\w+)"/g)].map(([, command]) => command)).toEqual(['help', 'help']);
  });

  it('has no file read, not a byte of it', async () => {
    const { bot, stranger } = await asStranger();
    const opened: string[] = [];
    const reply = await stranger.drop([
      {
        name: 'customers.csv',
        open() {
          opened.push('customers.csv');
          throw new Error('must not be opened');
        },
      },
    ]);
    expect(reply).toMatchObject({ command: 'import', visibility: 'asker' });
    expect(reply.refused).toBeDefined();
    expect([opened, bot.errors]).toEqual([[], []]);
  });

  it('hears nothing of where the data lies when it cannot be read', async () => {
    const { bot, stranger } = await asStranger();
    await bot.store.close();
    const reply = await stranger.say('security score');
    expect(reply.text).toContain('Something went wrong on my side');
    expect((await bot.say('security score')).text).toContain('shutting down');
    expect(bot.errors).toHaveLength(2);
  });

  it('changes nothing by a form filled in by hand or by confirming what an admin was asked', async () => {
    const { bot, stranger } = await asStranger();
    const before = await bot.store.read('partner');
    const asked = await bot.say('remove Ben Okafor');
    await stranger.press(buttonOf(asked, 'Yes'));
    await stranger.say('yes');
    const inputs = { name: 'Mallory', contact: 'slack:T012:U045', roles: 'global-admin' };
    await stranger.press({ command: 'members', args: { action: 'add' }, inputs });
    expect(await bot.store.read('partner')).toEqual(before);
  });

  it('cannot become a local member by choosing its name on another platform', async () => {
    const bot = (await conversation()).as({ platform: 'slack', id: 'owner' });
    expect((await bot.say('security score')).refused).toBeDefined();
  });

  it('is known once the admin says what the card told to say', async () => {
    const { bot, stranger } = await asStranger();
    await bot.say('add slack:T012:U045');
    const reply = await stranger.say('security score');
    expect(reply).toMatchObject({ command: 'score' });
    expect(reply.refused).toBeUndefined();
  });
});
