/** What may be Partner Center's number of a claim: a long number, also with letters before it ("CPOR-884211"). */
import { LOCATION_WORDS } from '../claims/subject.ts';
import type { Entity } from '../entity.ts';
import { type Token, wordsBetween } from '../tokens.ts';

/** Five digits may as well be licences. */
const LONG = /(?<![\w.-])(?:[a-z]{2,6}-)?\d{6,12}(?![\w-])/gi;

/** None where a location is spoken of: its id looks the same. */
export function portalNumbers(tokens: readonly Token[], text: string): readonly Entity[] {
  if (!/\d{6}/.test(text) || tokens.some(({ word }) => LOCATION_WORDS.has(word))) return [];
  return Array.from(text.matchAll(LONG)).flatMap(({ 0: value, index }): Entity[] => {
    const words = wordsBetween(tokens, index, index + value.length);
    return words ? [{ kind: 'portal', value, ...words }] : [];
  });
}
