import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/bot/language/index.ts';
import { ALERTS_LOOK } from './alerts-look.ts';
import { ASSOCIATIONS_LOOK } from './associations-look.ts';
import { ASSOCIATIONS_SECOND_LOOK } from './associations-second-look.ts';
import { CLAIM_WORK_LOOK } from './claim-work-look.ts';
import { CLAIMS_LOOK } from './claims-look.ts';
import { CLAIMS_SECOND_LOOK } from './claims-second-look.ts';
import { GUIDES_LOOK } from './guides-look.ts';
import { KNOWN } from './known.ts';
import { misspell, randomFrom } from './misspell.ts';
import { PLAN_LOOK } from './plan-look.ts';
import { SECOND_LOOK } from './second-look.ts';
import { THIRD_LOOK } from './third-look.ts';
import { UTTERANCES, type Utterances } from './utterances.ts';
import { WHATIF_LOOK } from './whatif-look.ts';

/** The share of misspelt messages that must give the same command and arguments as the right ones. */
const BAR = 0.97;

/** A comment, a reason or a name nobody has told us is taken as typed, and some have slips enough already. */
const AS_TYPED = /:|because|Humongous|Fourth|Alpine|Graphic|Margie|Berlin|Zora|wekly|chepest|poeple/i;

const LOOKS: Readonly<Record<string, readonly Utterances[]>> = {
  scores: [UTTERANCES, SECOND_LOOK, THIRD_LOOK],
  plans: [PLAN_LOOK, WHATIF_LOOK, ALERTS_LOOK],
  claims: [CLAIMS_LOOK, CLAIM_WORK_LOOK, ASSOCIATIONS_LOOK, GUIDES_LOOK, CLAIMS_SECOND_LOOK, ASSOCIATIONS_SECOND_LOOK],
};

describe.each(Object.entries(LOOKS))('what people write about %s', (_, looks) => {
  it.each([1, 2, 3])('hardly ever changes its meaning by a slip in a long word (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const all = looks
      .flatMap((look) => Object.values(look).flat())
      .filter(([text]) => !AS_TYPED.test(text))
      .map(([text]) => ({ text, slipped: misspell(text, random) }))
      .filter(({ text, slipped }) => slipped !== text);
    const wrong = all.filter(({ text, slipped }) => !isDeepStrictEqual(said(slipped), said(text)));
    expect(all.length).toBeGreaterThan(150);
    expect(1 - wrong.length / all.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(BAR);
  });
});

function said(text: string): unknown {
  const understood = understand(text, KNOWN);
  return understood.kind === 'command' ? [understood.command, understood.args] : understood.kind;
}
