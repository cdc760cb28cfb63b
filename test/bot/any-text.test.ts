import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversation } from './conversation.ts';
import { dangersIn } from './dangers.ts';

/** Generous for a busy machine; measured runs take a fifth of it. */
const LONGEST_MS = 50;
const MOST = 10_000;
const long = (words: string) => words.repeat(Math.ceil(MOST / words.length)).slice(0, MOST);

describe('The whole bot', () => {
  it('answers any text, one after the other in one conversation, with nothing harmful in it', async () => {
    const bot = await conversation();
    const word = fc.constantFrom(
      ...'claim claims Contoso Fabrikam C1 5120 approved yes no why add undo score security what if <!channel> $\u007bx} {{DATE(1)}} 🙂 \u202e [a](b) import members alerts mute it "'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const reply = await bot.say(said);
        expect(reply.text.trim()).not.toBe('');
        expect(dangersIn(reply)).toEqual([]);
      }),
      { numRuns: 150, seed: 70 },
    );
    expect(bot.errors).toEqual([]);
  });

  it.each([
    ['the same word', long('claim ')],
    ['half surrogates', long('\ud800')],
    ['a quoted conversation', long('how long does a claim take, and what about the proof of Contoso? ')],
    ['names of what articles are about', long('dpor pal cpor csp mfa invoice subscription ')],
    ['a customer nobody knows', `claim Teams at ${long('Zed ')}`],
    ['a reason', `C1 rejected because ${long('no ')}`],
  ])('answers 10,000 characters of %s within 50 ms', async (_, text) => {
    const bot = await conversation();
    await bot.say('score');
    const took = [];
    for (let time = 0; time < 3; time += 1) {
      const start = performance.now();
      await bot.say(text);
      took.push(performance.now() - start);
    }
    expect(Math.min(...took)).toBeLessThan(LONGEST_MS);
    expect(bot.errors).toEqual([]);
  });
});
