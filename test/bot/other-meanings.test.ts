import { describe, expect, it } from 'vitest';
import { conversation } from './conversation.ts';

describe('"Security score"', () => {
  it('means the designation, and offers the other meanings once in a conversation', async () => {
    const bot = await conversation();
    const first = await bot.say("what's my security score");
    expect(first).toMatchObject({ command: 'score', args: { designation: 'security' } });
    expect(first.text).toContain('Did you mean another "Security score"?');
    expect(first.suggestions.map(({ label }) => label)).toEqual([
      'Partner security requirements',
      'Old Security competency',
    ]);
    const again = await bot.say('security score');
    expect(again).toMatchObject({ command: 'score', suggestions: [] });
    expect(again.text).not.toContain('another "Security score"');
  });

  it('is not asked about where the words leave no doubt', async () => {
    const bot = await conversation();
    for (const text of ['score of the Security designation', 'Security points', 'Modern Work score']) {
      expect((await bot.say(text)).suggestions, text).toEqual([]);
    }
  });

  it('leads to an article for each other meaning', async () => {
    const bot = await conversation();
    const { suggestions } = await bot.say('security score?');
    const answers = [];
    for (const { text } of suggestions) answers.push(await bot.say(text));
    expect(answers.map(({ args }) => args.article)).toEqual(['security-requirements-not-score', 'legacy-competencies']);
  });
});
