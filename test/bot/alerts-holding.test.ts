import { expect, it } from 'vitest';
import { buttonOf, conversation } from './conversation.ts';

const NOW = { command: 'alerts', args: { action: 'now' } } as const;

it('All that holds is shown to whoever asks, told before or not, worst first', async () => {
  const bot = await conversation();
  const { text, visibility } = await bot.press(NOW);
  expect(text).toMatch(/need attention|needs attention/);
  expect(text).toContain('Daniel Kim’s AZ-305 expires on');
  expect(visibility).toBe('asker');
  expect(buttonOf(await bot.press(NOW), 'What I am told')).toEqual({ command: 'alerts', args: { action: 'list' } });
});

it('In a shared place it names neither people nor dollars nor claims', async () => {
  const bot = await conversation();
  const reply = await bot.press(NOW, { place: 'shared' });
  expect(reply.visibility).toBe('everyone');
  expect(JSON.stringify(reply)).not.toMatch(/Daniel Kim|Kowalska|\$\d/);
  expect(reply.text).toContain('certified person');
});

it.each(['which alerts hold now', 'open alerts', 'all alerts'])('“%s” asks for it', async (words) => {
  const bot = await conversation();
  expect((await bot.say(words)).text).toBe((await bot.press(NOW)).text);
});
