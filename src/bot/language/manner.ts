/**
 * How a message speaks of something: it tells it or asks for it to be done, or it denies it, asks about it, only supposes
 * it, or quotes somebody. What is not told is no event, and nothing is written down for it.
 */
import { behind, type Clause, clausesOf } from './clauses.ts';
import { ASKING } from './fragment.ts';
import { isIn, NOISE } from './leaning.ts';
import type { Span } from './matcher.ts';
import { isTakenBack } from './put-right.ts';
import { isQuoted } from './quoted.ts';
import type { ReadLine } from './read.ts';

export type Manner = 'denied' | 'asked' | 'supposed' | 'quoted';

const NEGATIONS = new Set('not never nobody noone nothing nor neither without nie niemals nunca jamais'.split(' '));
const NO = new Set(['no', 'nein', 'non']);
/** "Do not forget to mark it" wants it marked. */
const BEHIND_NO_NEGATION = new Set(['forget', 'only', 'just', 'vergessen', 'oublier', 'olvides']);
/** "Not approved yet" is nothing that happened, whatever "not approved" may be. */
const YET = new Set(['yet', 'noch', 'encore', 'todavia', 'aun']);

const AUXILIARIES = new Set(
  'is are was were has did does will would can could should shall may might must ist sind war hat wird wurde soll sollen sollte kann konnen darf durfen peut doit puede debe'.split(
    ' ',
  ),
);
/** Before a name these begin an order: "have Contoso marked approved", "do the Teams claim". */
const ORDERING_TOO = new Set(['do', 'have', 'had', 'haben']);
const PRONOUNS = new Set(
  'i we you they he she it this that there anyone anybody someone somebody microsoft ms wir ich sie er es man nous vous'.split(
    ' ',
  ),
);
const SUBJECTS = new Set([
  ...PRONOUNS,
  ...'the my our your their his her customer client reviewer reviewers'.split(' '),
]);
const AND = new Set(['and', 'und', 'et', 'y']);
const REQUESTS = new Set('can could would will kannst konnten wurden wurdest'.split(' '));
const ASKED_TO_TELL = new Set('tell say explain know check see find remind show look sagen prufen zeigen'.split(' '));
const WONDERING = new Set('wonder wondering whether ob'.split(' '));
/** "The Contoso claim should we withdraw". */
const PROPOSING = new Set('should shall can could may must'.split(' '));
const OURSELVES = new Set(['we', 'i', 'wir', 'ich']);

const SUPPOSING = new Set(
  'if unless suppose supposing assume assuming imagine hypothetically maybe perhaps might probably wenn falls sofern angenommen vielleicht'.split(
    ' ',
  ),
);
/** "Once they approve it", "when they ask for more". */
const AWAITING = new Set('once when sobald quand cuando'.split(' '));
/** In French at the beginning; in Spanish a comma makes it "yes". */
const SI = 'si';

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
  if (supposes(line, clause)) return 'supposed';
  if (asks(line, clause) || asksBehind(line, clauses.slice(index))) return 'asked';
  return denies(line, clause, place, own) ? 'denied' : undefined;
}

const wordsIn = ({ words }: ReadLine, { from, to }: Span): readonly string[] => words.slice(from, to);

/** Where a clause begins behind "ok", "and", "so". */
function beginning(line: ReadLine, clause: Span): number {
  const words = wordsIn(line, clause);
  const at = words.findIndex((word) => !NOISE.has(word) && !AND.has(word));
  return clause.from + Math.max(0, at);
}

function supposes(line: ReadLine, clause: Clause): boolean {
  const words = wordsIn(line, clause);
  const at = beginning(line, clause);
  const first = line.words[at] ?? '';
  if (words.some((word) => SUPPOSING.has(word)) || AWAITING.has(first)) return true;
  if (first === SI && at + 1 < clause.to) return true;
  return words.some((word, place) => word === 'in' && words[place + 1] === 'case');
}

function asks(line: ReadLine, clause: Clause): boolean {
  const words = wordsIn(line, clause);
  const at = beginning(line, clause);
  const [first = '', second = '', third = ''] = line.words.slice(at, clause.to);
  if (isRequest(line, clause)) return false;
  if (ASKED_TO_TELL.has(third) && second === 'you') return true;
  if (ASKING.has(first) && second !== 'about') return true;
  if (AUXILIARIES.has(first) && (SUBJECTS.has(second) || isIn(line, at + 1))) return true;
  if (ORDERING_TOO.has(first) && PRONOUNS.has(second)) return true;
  if (words.some((word) => WONDERING.has(word))) return true;
  return words.some((word, place) => PROPOSING.has(word) && OURSELVES.has(words[place + 1] ?? ''));
}

/** "Can you mark it", "would you add it", but not "can you tell me whether". */
function isRequest(line: ReadLine, clause: Clause): boolean {
  const [first = '', second = '', third = ''] = line.words.slice(beginning(line, clause), clause.to);
  return REQUESTS.has(first) && second === 'you' && !ASKED_TO_TELL.has(third);
}

/** The question mark behind a sentence asks all of it, unless its last part is the question, or a request. */
function asksBehind(line: ReadLine, rest: readonly Clause[]): boolean {
  const last = rest.find(({ end }) => /[.!?;\n]/.test(end)) ?? rest.at(-1);
  if (last === undefined || !last.end.includes('?') || isRequest(line, last)) return false;
  const first = line.words[beginning(line, last)] ?? '';
  const [own] = rest;
  return last === own || !(asks(line, last) || NOISE.has(first) || (own !== undefined && isRequest(line, own)));
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
