/** How much co-op was earned, and whether in a Surface program. */
import type { EntityKind } from '../entity.ts';
import { isIn } from '../leaning.ts';
import type { ReadLine } from '../read.ts';
import { typedNumberAt } from '../time/typed-number.ts';

/** Fewer are a count of something, unless they are called dollars. */
const LEAST = 1000;
const YEAR = /^20[0-4]\d$/;
const MONEY_BEFORE = /(?:[$€£]|\b(?:usd|eur))\s?$/i;
const MONEY_BEHIND = /^[\d.,k]*\s?(?:[$€£]|usd|eur|dollars?|euros?)/i;
/** Numbers that are numbers and nothing else. */
const PLAIN: ReadonlySet<EntityKind> = new Set(['number', 'portal', 'claim']);

export function coopFundIn({ text, spans, raw, entities }: ReadLine): number | undefined {
  const named = { entities: entities.filter(({ kind }) => !PLAIN.has(kind)) };
  return spans
    .map(([from], at) => {
      const value = isIn(named, at) ? undefined : typedNumberAt(text, from);
      const money = MONEY_BEFORE.test(text.slice(0, from)) || MONEY_BEHIND.test(text.slice(from));
      return value !== undefined && (money || (value >= LEAST && !YEAR.test(raw[at]!))) ? value : undefined;
    })
    .find((value) => value !== undefined);
}

export const coopSurfaceIn = ({ words }: ReadLine): 'yes' | undefined =>
  words.includes('surface') ? 'yes' : undefined;
