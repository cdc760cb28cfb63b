/** Short questions about the claim that was just shown, or told of: "how many days are left", "where does it stand". */

import { firstSaid } from '../first-said.ts';
import { ASKING } from '../fragment.ts';
import { pointsBack } from '../leaning.ts';
import { LIGHT_WORDS } from '../light-words.ts';
import type { ReadLine } from '../read.ts';
import type { Meant, Memory } from '../understanding.ts';
import { eventSpokenOf } from './event.ts';
import { ABOUT_CLAIMS, claimSpokenOf, MAY_BE_NAMED } from './one-claim.ts';

const asksForTime = firstSaid<true>([
  [
    true,
    'how many|much days|weeks|time',
    'how long',
    'days|time left|remaining',
    'until|till|by|bis when|wann',
    'when due|over|up',
    'deadline',
    'wie lange|viele',
    'combien jours|temps',
    'jusqu|jusque quand',
    'cuantos dias',
    'hasta cuando',
  ],
]);
const TIME = new Set(
  'day days week weeks time long left remain remaining remains due deadline until till over up tage zeit frist bis lange viele jours temps reste restent jusqu jusque combien dias hasta cuantos quedan business working'.split(
    ' ',
  ),
);
const ANSWERING = new Set('answer reply respond react microsoft ms antworten repondre responder'.split(' '));
const TO_ANSWER = new Set([...TIME, ...ANSWERING]);
const standsWhere = firstSaid<true>([[true, 'where stand|stands|standing|is', 'status', 'how far', 'wo steht']]);
const STANDS = new Set(['stand', 'stands', 'standing', 'status', 'far', 'come', 'steht', 'wo']);
const edits = firstSaid<true>([[true, 'edit|change|modify|update|correct|fix|amend it|this|that']]);
const EDITS = new Set('edit change modify update correct fix amend'.split(' '));

const LONGEST = 10;

/** What a question about the claim spoken of is answered with, whatever its few words would mean by themselves. */
export function askedOfClaim(line: ReadLine, memory: Memory): Meant | undefined {
  if (line.words.length > LONGEST || line.entities.some(({ kind }) => !MAY_BE_NAMED.has(kind))) return undefined;
  const listed = memory.command === 'claims';
  const claim = isToldOf(memory) && !listed ? claimSpokenOf(memory) : undefined;
  if (claim === undefined && !listed) return undefined;
  if (asksForTime(line) && saysOnly(line, TIME)) return shown(memory, claim);
  // Of the one claim its own day; of a list the rule, with the claim that presses most.
  if (claim !== undefined && asksForTime(line) && saysOnly(line, TO_ANSWER)) return shown(memory, claim);
  if (standsWhere(line) && saysOnly(line, STANDS) && pointsBack(line)) return shown(memory, claim);
  if (claim === undefined) return undefined;
  if (edits(line) && saysOnly(line, EDITS)) return { command: 'claim-edit', args: claim };
  return eventSpokenOf(line)?.manner === 'asked' && pointsBack(line) ? shown(memory, claim) : undefined;
}

/** The list says of each claim where it stands and how long there is. */
const shown = ({ args }: Memory, claim: Meant['args'] | undefined): Meant =>
  claim === undefined ? { command: 'claims', args } : { command: 'claim-show', args: claim };

/** A claim was shown, changed, or told of beside a rule. */
const isToldOf = ({ command, args }: Memory): boolean =>
  ABOUT_CLAIMS.has(command) || (command === 'ask' && args.claim !== undefined);

const saysOnly = ({ words }: ReadLine, of: ReadonlySet<string>): boolean =>
  words.every((word) => of.has(word) || LIGHT_WORDS.has(word) || ASKING.has(word) || word === '');
