/** How a message shows that it leans on the one before. */
import type { EntityKind } from './entity.ts';
import { firstSaid } from './first-said.ts';
import type { ReadLine } from './read.ts';

/** "And …", "only …": the message is joined to the one before. */
const JOINING = new Set(
  'and or n und oder et ou y e same only just also nur auch aber solo mais pero instead plus ditto'.split(' '),
);
/** "For …", "since …": so do messages begin that are only half a sentence. */
const HALVING = new Set('for pour para without with in over since by at of from bei chez'.split(' '));
/** Said before anything else, they join nothing to anything. */
export const NOISE: ReadonlySet<string> = new Set(
  'ok okay k so now then but well hm hmm mm oh ah hey hi right wait actually please cool great thanks yes yeah alright fine'.split(
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

/** The message begins the way people go on: "and …", "what about …", "only …", "same for …", "for …". */
export function goesOn(line: ReadLine): boolean {
  return isShort(line) && (joins(line) || HALVING.has(line.words[begins(line)] ?? ''));
}

/** It goes on with more than half a sentence: "and who has it", "what about last year". */
export function joins(line: ReadLine): boolean {
  const at = begins(line);
  const [first = '', second = ''] = line.words.slice(at);
  if (line.words.slice(0, at + 1).some((word) => JOINING.has(word))) return true;
  return second === 'about' && (first === 'what' || first === 'how');
}

/** Where the message begins behind "ok", "hm" and the like. */
function begins({ words }: ReadLine): number {
  const at = words.findIndex((word) => !NOISE.has(word));
  return at < 0 ? 0 : at;
}

/** "It", "that", "there": but not the "this" of "this year" and not the "there" of "is there". */
export function pointsBack(line: ReadLine): boolean {
  return line.words.some((word, at) => POINTERS.has(word) && !isIn(line, at)) || pointsThere(line);
}

const BEFORE_NO_PLACE = new Set('is are was were we out get got are yet'.split(' '));

/** "What can we claim there": a place is what a message ends on. */
function pointsThere({ words }: ReadLine): boolean {
  const at = words.indexOf('there');
  if (at <= 0 || !words.slice(at + 1).every((word) => NOISE.has(word))) return false;
  return words.includes('where') || !BEFORE_NO_PLACE.has(words[at - 1]!);
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
    'same|this|that {customers}',
  ],
]);
/** "And drafts?", "which claims?", not "and which claims are overdue this week?". */
const BARELY = 3;
const OF_SAME = new Set('and und et y same which'.split(' '));

/** What a list is asked of is the one spoken of last: "its claims", "for them", "and drafts?". */
export function speaksOfLast(line: ReadLine): boolean {
  const barely =
    line.words.length <= BARELY &&
    line.words.slice(0, 2).some((word, at) => OF_SAME.has(word) && (at === 0 || word === 'which'));
  return speaksOfSame(line) === true || barely || pointsThere(line);
}

export function isIn(line: Pick<ReadLine, 'entities'>, at: number, kinds?: ReadonlySet<EntityKind>): boolean {
  return line.entities.some(({ kind, from, to }) => from <= at && at < to && (kinds?.has(kind) ?? true));
}
