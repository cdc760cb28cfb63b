/** Messages that put right what was said before: "no, Fabrikam", "sorry, meant infra", "not MW, security". */
import type { Entity } from './entity.ts';
import { firstSaid, patternsOf, type Sayings } from './first-said.ts';
import type { ReadLine } from './read.ts';

const PUTS_RIGHT: Sayings<true> = [
  [
    true,
    'sorry|sry|oops|ups|wait|pardon|perdon|correction|typo|rather|instead|stattdessen|lieber|plutot|mejor',
    'i|we meant|mean',
    'meant|meinte|gemeint',
  ],
];
export const PUT_RIGHT_PATTERNS: readonly string[] = patternsOf(PUTS_RIGHT);

const putsRight = firstSaid(PUTS_RIGHT);
const NO = new Set('no nope nah nein non not'.split(' '));

/** It says that what was said or understood before is wrong. */
export const corrects = (line: ReadLine): boolean => putsRight(line) === true || NO.has(line.words[0] ?? '');

/** The line without the names it takes back, where it puts another of the kind in their place: "not MW, security". */
export function asCorrected(line: ReadLine): ReadLine {
  const taken = line.entities.filter((entity) => isTakenBack(line, entity));
  const left = line.entities.filter(
    (entity) => !taken.includes(entity) || !line.entities.some((other) => replaces(other, entity, taken)),
  );
  return left.length === line.entities.length ? line : { ...line, entities: left };
}

const ARTICLES = new Set(['the', 'a', 'in', 'at', 'for', 'on', 'die', 'der', 'das', 'le', 'la', 'el']);

export function isTakenBack({ words }: ReadLine, { from }: Entity): boolean {
  return words[from - 1] === 'not' || (ARTICLES.has(words[from - 1] ?? '') && words[from - 2] === 'not');
}

const replaces = (other: Entity, entity: Entity, taken: readonly Entity[]): boolean =>
  other.kind === entity.kind && !taken.includes(other);
