/** What may be Partner Center's number of a claim: a long number, also with letters before it ("CPOR-884211"). */
import { LOCATION_WORDS } from '../claims/subject.ts';
import type { Entity } from '../entity.ts';
import type { Token } from '../tokens.ts';

/** Five digits may as well be licences. */
const LONG = /(?<![\w.-])(?:[a-z]{2,6}-)?\d{6,12}(?![\w-])/gi;

/** None where a location is spoken of: its id looks the same. */
export function portalNumbers(tokens: readonly Token[], text: string): readonly Entity[] {
  if (!/\d{6}/.test(text) || tokens.some(({ word }) => LOCATION_WORDS.has(word))) return [];
  return Array.from(text.matchAll(LONG)).flatMap(({ 0: value, index }): Entity[] => {
    const from = tokens.findIndex((token) => token.from >= index);
    const behind = tokens.findIndex((token) => token.from >= index + value.length);
    return from < 0 ? [] : [{ kind: 'portal', value, from, to: behind < 0 ? tokens.length : behind }];
  });
}
