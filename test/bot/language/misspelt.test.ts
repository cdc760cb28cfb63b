import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { understand } from '../../../src/bot/language/index.ts';
import { KNOWN } from './known.ts';
import { misspell, randomFrom } from './misspell.ts';
import { SECOND_LOOK } from './second-look.ts';
import { THIRD_LOOK } from './third-look.ts';
import { UTTERANCES } from './utterances.ts';

/** The share of misspelt messages that must give the same command and arguments as the right ones. */
const BAR = 0.97;

it.each([1, 2, 3])('a slip in a long word hardly ever changes what is understood (seed %i)', (seed) => {
  const random = randomFrom(seed);
  const all = [UTTERANCES, SECOND_LOOK, THIRD_LOOK]
    .flatMap((look) => Object.values(look).flat())
    .map(([text]) => ({ text, slipped: misspell(text, random) }))
    .filter(({ text, slipped }) => slipped !== text);
  const wrong = all.filter(({ text, slipped }) => !isDeepStrictEqual(said(slipped), said(text)));
  expect(all.length).toBeGreaterThan(200);
  expect(1 - wrong.length / all.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(BAR);
});

function said(text: string): unknown {
  const understood = understand(text, KNOWN);
  return understood.kind === 'command' ? [understood.command, understood.args] : understood.kind;
}
