/** Whether a clause asks. */
import { beginning, type Clause, SENTENCE_END, wordsIn } from './clauses.ts';
import { ASKING } from './fragment.ts';
import { isIn, NOISE } from './leaning.ts';
import type { ReadLine } from './read.ts';

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
const REQUESTS = new Set('can could would will kannst konnten wurden wurdest'.split(' '));
const ASKED_TO_TELL = new Set('tell say explain know check see find remind show look sagen prufen zeigen'.split(' '));
const WONDERING = new Set('wonder wondering whether ob'.split(' '));
/** "The Contoso claim should we withdraw". */
const PROPOSING = new Set('should shall can could may must'.split(' '));
const OURSELVES = new Set(['we', 'i', 'wir', 'ich']);

export function asks(line: ReadLine, clause: Clause): boolean {
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
export function asksBehind(line: ReadLine, rest: readonly Clause[]): boolean {
  const last = rest.find(({ end }) => SENTENCE_END.test(end)) ?? rest.at(-1);
  if (last === undefined || !last.end.includes('?') || isRequest(line, last)) return false;
  const first = line.words[beginning(line, last)] ?? '';
  const [own] = rest;
  return last === own || !(asks(line, last) || NOISE.has(first) || (own !== undefined && isRequest(line, own)));
}
