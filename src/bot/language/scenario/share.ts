/** "Half our people", "a third of our customers", "all of them": a scenario counts heads, and nobody knows how many these are. */
import { NOUN_WORDS } from './objects.ts';

/** More than any scenario takes. */
const ALL_OF_THEM = Number.MAX_SAFE_INTEGER;
const NOUN = NOUN_WORDS.join('|');
const OF_OURS = String.raw`\s+(?:(?:of|all|the|our|my|their|these|those)\s+)*(?:[\p{L}\d-]+\s+)?(?:${NOUN})\b`;
const PARTS: readonly (readonly [part: RegExp, share: number])[] = [
  [new RegExp(String.raw`\bhalf(?! (?:a|the) dozen\b)${OF_OURS}`, 'iu'), 1 / 2],
  [new RegExp(String.raw`\b(?:third|thirds)\s+of${OF_OURS}`, 'iu'), 1 / 3],
  [new RegExp(String.raw`\b(?:quarter|quarters)\s+of${OF_OURS}`, 'iu'), 1 / 4],
  [new RegExp(String.raw`\b(?:most|majority)\s+of${OF_OURS}`, 'iu'), 3 / 4],
  [new RegExp(String.raw`\bevery (?:other|second)\s+(?:${NOUN})\b`, 'iu'), 1 / 2],
  [new RegExp(String.raw`\b(?:all|every)\s+(?:of\s+)?(?:(?:our|the|my)\s+)?(?:${NOUN})\b`, 'iu'), ALL_OF_THEM],
  [/\b(?:everyone|everybody|all of (?:us|them)|we all|they all)\b/iu, ALL_OF_THEM],
];
const PERCENT = new RegExp(String.raw`(?<![\d.,])(\d+(?:[.,]\d+)?)\s?(?:%|percent)${OF_OURS}`, 'iu');

/** Most messages say nothing of the kind. */
const MAYBE = /[%]|percent|half|third|quarter|most|majority|every|all/iu;

/** A part between 0 and 1, which no scenario takes, or more than any takes; undefined where none is said. */
export function shareIn(text: string): number | undefined {
  if (!MAYBE.test(text)) return undefined;
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    const share = Number(percent.replace(',', '.')) / 100;
    return Number.isInteger(share) ? ALL_OF_THEM : share;
  }
  return PARTS.find(([part]) => part.test(text))?.[1];
}
