/** The one claim that is spoken of. */
import type { CommandId } from '../../commands/ids.ts';
import type { EntityKind } from '../entity.ts';
import { firstSaid } from '../first-said.ts';
import { ASKING } from '../fragment.ts';
import { pointsBack } from '../leaning.ts';
import { LIGHT_WORDS } from '../light-words.ts';
import type { ReadLine } from '../read.ts';
import type { Arguments, Memory } from '../understanding.ts';

/** Commands about one claim that is there. */
export const OF_ONE_CLAIM: ReadonlySet<CommandId> = new Set([
  'claim-show',
  'claim-edit',
  'claim-proof',
  'claim-advance',
]);
export const ABOUT_CLAIMS: ReadonlySet<CommandId> = new Set([...OF_ONE_CLAIM, 'claim', 'claims']);
/** With anything else named the message is about that. */
export const MAY_BE_NAMED: ReadonlySet<EntityKind> = new Set([
  'product',
  'guid',
  'portal',
  'domain',
  'number',
  'month',
  'period',
  'length',
  'member',
]);

/** It asks about a claim and tells nothing of it. */
export const asks = firstSaid<true>([
  [
    true,
    'why|when|where|who|how|which|status|deadline|due|next',
    'is|was|has|did|can|will it|this|that|they|microsoft',
  ],
]);
/** "What do they want" tells of no request. */
export const wondersWhat = firstSaid<true>([
  [true, 'what do|does|did|is|was they|it|microsoft|ms|he|she|reviewer|reviewers'],
]);

/** With more words of its own than these, a question that does not point back says itself what it is about. */
const MOST_OWN = 1;

/** "When is it due", "who reviews", not "who can see the names". */
export function asksOfIt(line: ReadLine): boolean {
  const own = line.words.filter((word) => !LIGHT_WORDS.has(word) && !ASKING.has(word));
  return (asks(line) === true || wondersWhat(line) === true) && (own.length <= MOST_OWN || pointsBack(line));
}

/** How the claim last spoken of is called; undefined where none was. */
export function claimSpokenOf(memory: Memory): Arguments | undefined {
  if (memory.claim !== undefined) return { claim: memory.claim };
  // A claim that was just made or changed keeps no arguments: its customer tells it.
  const changed = ABOUT_CLAIMS.has(memory.command) && memory.command !== 'claims';
  const made = changed && Object.keys(memory.args).length === 0;
  const { customer, product } = made ? { customer: memory.customer } : memory.args;
  const known = made || OF_ONE_CLAIM.has(memory.command);
  if (!known || (customer === undefined && product === undefined)) return undefined;
  return { ...(customer === undefined ? {} : { customer }), ...(product === undefined ? {} : { product }) };
}

export const reasonOf = ({ aside }: ReadLine): Arguments => (aside?.kind === 'reason' ? { reason: aside.text } : {});
