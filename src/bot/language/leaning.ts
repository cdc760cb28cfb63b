/** How a message shows that it leans on the one before. */
import type { EntityKind } from './entity.ts';
import { firstSaid } from './first-said.ts';
import type { ReadLine } from './read.ts';

const OPENERS = new Set(
  'and und et y e same only just also now for but ok so then nur auch aber pour solo para mais pero instead with without in over since by'.split(
    ' ',
  ),
);
const POINTERS = new Set('it its that this those them they he she das dort ca cela eso esto'.split(' '));
const ADDING = new Set('too also add plus auch dazu aussi tambien additionally well'.split(' '));
/** Longer messages say themselves what they mean. */
const SHORT = 7;

export function isShort(line: ReadLine): boolean {
  return line.words.length <= SHORT;
}

/** The message begins the way people go on: "and …", "what about …", "only …", "same for …". */
export function goesOn(line: ReadLine): boolean {
  const [first = '', second = ''] = line.words;
  if (!isShort(line)) return false;
  return OPENERS.has(first) || (second === 'about' && (first === 'what' || first === 'how'));
}

/** "It", "that": but not the "this" of "this year". */
export function pointsBack(line: ReadLine): boolean {
  return line.words.some((word, at) => POINTERS.has(word) && !isIn(line, at));
}

/** "SharePoint too": beside what was named before, not in its place. */
export function adds(line: ReadLine): boolean {
  return line.words.some((word) => ADDING.has(word));
}

const speaksOfSame = firstSaid<true>([
  [
    true,
    'its|their|theirs',
    'for|of|at|from|with|about|by|to it|them|him',
    'do|does|did|have|has it|they',
    'for|of|at|from|with|about that|this {customers}',
    'same {customers}',
  ],
]);
/** "And drafts?", not "and which claims are overdue this week?". */
const BARELY = 3;
const JOINING = new Set('and und et y same'.split(' '));

/** What a list is asked of is the one spoken of last: "its claims", "for them", "and drafts?". */
export function speaksOfLast(line: ReadLine): boolean {
  return speaksOfSame(line) === true || (line.words.length <= BARELY && JOINING.has(line.words[0]!));
}

export function isIn(line: Pick<ReadLine, 'entities'>, at: number, kinds?: ReadonlySet<EntityKind>): boolean {
  return line.entities.some(({ kind, from, to }) => from <= at && at < to && (kinds?.has(kind) ?? true));
}
