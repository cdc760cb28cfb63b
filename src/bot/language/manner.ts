/**
 * How a message speaks of something: it tells it or asks for it to be done, or it denies it, asks about it, only supposes
 * it, or quotes somebody. What is not told is no event, and nothing is written down for it.
 */
import { asks, asksBehind } from './asked-in.ts';
import { AND, behind, type Clause, clausesOf, sentenceOf, wordsIn } from './clauses.ts';
import { isIn } from './leaning.ts';
import type { Span } from './matcher.ts';
import { isTakenBack } from './put-right.ts';
import { isQuoted } from './quoted.ts';
import type { ReadLine } from './read.ts';
import { sets, supposes } from './supposed-in.ts';

export type Manner = 'denied' | 'asked' | 'supposed' | 'quoted';

const NEGATIONS = new Set('not never nobody noone nothing nor neither without nie niemals nunca jamais'.split(' '));
const NO = new Set(['no', 'nein', 'non']);
/** "Do not forget to mark it" wants it marked. */
const BEHIND_NO_NEGATION = new Set(['forget', 'only', 'just', 'vergessen', 'oublier', 'olvides']);
/** "Not approved yet" is nothing that happened, whatever "not approved" may be. */
const YET = new Set(['yet', 'noch', 'encore', 'todavia', 'aun']);

/**
 * How the line speaks of what it says at `places`; undefined where it tells it at one of them.
 * @param own stretches in which a negation is part of what is told: "not approved", "no longer"
 */
export function mannerOf(line: ReadLine, places: readonly Span[], own: readonly Span[] = []): Manner | undefined {
  const manners = places.map((place) => mannerAt(line, place, own));
  return manners.includes(undefined) ? undefined : manners[0];
}

function mannerAt(line: ReadLine, place: Span, own: readonly Span[]): Manner | undefined {
  if (isQuoted(line, place.from)) return 'quoted';
  const clauses = clausesOf(line);
  const index = clauses.findIndex(({ from, to }) => from <= place.from && place.from < to);
  const clause = clauses[index];
  if (clause === undefined) return undefined;
  if (supposes(line, clause) || sentenceOf(clauses, index).some((other) => sets(line, other))) return 'supposed';
  if (asks(line, clause) || asksBehind(line, clauses.slice(index))) return 'asked';
  return denies(line, clause, place, own) ? 'denied' : undefined;
}

function denies(line: ReadLine, clause: Clause, place: Span, own: readonly Span[]): boolean {
  const words = wordsIn(line, clause);
  const yet = words.some((word) => YET.has(word));
  return words.some((word, index) => {
    const at = clause.from + index;
    if (NO.has(word)) return at === place.from - 1 && !behind(line, at).includes(',');
    if (!NEGATIONS.has(word)) return false;
    if (BEHIND_NO_NEGATION.has(line.words[at + 1] ?? '') && place.from !== at + 1) return false;
    if (at >= place.to && at !== clause.to - 1) return false;
    if (isOfTheBot(line, at) || isJoinedBetween(line, at, place.from)) return false;
    if (!yet && own.some(({ from, to }) => from <= at && at < to)) return false;
    return !takesNameBack(line, at);
  });
}

/** "You do not know our PAL yet". */
const isOfTheBot = ({ words }: ReadLine, at: number): boolean =>
  words[at - 1] === 'you' || (words[at - 1] === 'do' && words[at - 2] === 'you');

/** "They are not happy and want more": what stands behind "and" is not denied, unless it is another name. */
const isJoinedBetween = (line: ReadLine, from: number, to: number): boolean =>
  line.words.some((word, at) => at > from && at < to && AND.has(word) && !isIn(line, at + 1));

/** "Not C1, C2 was approved" denies nothing. */
function takesNameBack(line: ReadLine, at: number): boolean {
  const taken = line.entities.find((entity) => entity.from > at && entity.from <= at + 2 && isTakenBack(line, entity));
  return taken !== undefined && line.entities.some((other) => other.kind === taken.kind && !isTakenBack(line, other));
}
