import { describe, expect, it } from 'vitest';
import { allExamples } from '../../../../scripts/language/examples.ts';
import { sampleNames } from '../../../../scripts/language/sample-names.ts';
import { understand } from '../../../../src/bot/language/index.ts';
import { conversation } from '../../conversation.ts';
import { misspell, randomFrom } from '../misspell.ts';
import { type Got, HURRIED_SETS, type Hurried, hurried, judge } from './hurried.ts';

const ALL = HURRIED_SETS.flatMap((set) => hurried(set));
const ALONE = ALL.filter((one) => one.conversation === undefined);
const known = await sampleNames();

const got = (text: string): Got => {
  const understood = understand(text, known);
  return understood.kind === 'command' ? understood : { command: null, args: {} };
};
const missed = (said: readonly Hurried[], read = (one: Hurried) => got(one.text)) =>
  said.filter((one) => judge(one, read(one)) !== 'right').map(({ text }) => text);

describe('People in a hurry', () => {
  it('write nothing here that the model has learned by heart', () => {
    const learned = new Set(allExamples().map(({ text }) => text));
    expect(ALL.filter(({ text }) => learned.has(text))).toEqual([]);
    expect(ALL.length).toBeGreaterThanOrEqual(300);
  });

  it('are understood, with what they named, in 97 of 100 messages', () => {
    const wrong = missed(ALONE);
    expect(1 - wrong.length / ALONE.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('are nearly as well understood with a slip more in each message', () => {
    const random = randomFrom(1);
    const wrong = missed(ALONE, ({ text }) => got(misspell(text, random)));
    expect(1 - wrong.length / ALONE.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
  });

  it('go on from what was said, in 95 of 100 messages of a conversation', async () => {
    const bot = await conversation();
    const talk = ALL.filter((one) => one.conversation !== undefined);
    const wrong: string[] = [];
    for (const one of talk) {
      const reply = await bot.say(one.text, { conversation: one.conversation! });
      if (judge(one, reply) !== 'right') wrong.push(one.text);
    }
    expect(1 - wrong.length / talk.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
