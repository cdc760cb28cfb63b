import { describe, expect, it } from 'vitest';
import { picked } from '../../src/bot/picked.ts';
import { conversation } from './conversation.ts';

const OFFERED = [
  { label: 'Claims', text: 'list the claims' },
  { label: 'New claim', text: 'file a new claim' },
  { label: 'Plan', text: 'cheapest way to 70' },
];

describe('a question with buttons, answered by typing', () => {
  it.each([
    ['the first one', 0],
    ['1', 0],
    ['die zweite', 1],
    ['the second please', 1],
    ['new claim', 1],
    ['last one', 2],
    ['option 3', 2],
  ])('"%s" is button %i', (text, place) => {
    expect(picked(text, OFFERED)).toBe(OFFERED[place]);
  });

  it.each(['4', 'first customers of the year', 'what is our score', 'the one', '', 'new'])(
    '"%s" is none of them',
    (text) => {
      expect(picked(text, OFFERED)).toBeUndefined();
    },
  );

  it('does what the button would do, for half an hour and only until something else is answered', async () => {
    const bot = await conversation();
    const ask = async () => {
      await bot.say('who has SC-300');
      return bot.say('why?');
    };
    const { command, suggestions } = await ask();
    expect(command).toBeNull();
    const pressed = await bot.say(suggestions[0]!.text);
    await ask();
    expect(await bot.say('the first one')).toMatchObject({ command: pressed.command, args: pressed.args });
    expect((await bot.say('the second one')).command).not.toBe('explain');
    await ask();
    bot.pass(31);
    expect((await bot.say('the first one')).command).not.toBe(pressed.command);
  });
});
