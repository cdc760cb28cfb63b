/** Messages about the claim that was just spoken of: "mark it approved", "what is missing?", "its history", "add the proof". */
import type { CommandId } from '../../commands/ids.ts';
import type { EntityKind } from '../entity.ts';
import { firstSaid } from '../first-said.ts';
import { adds, isShort, pointsBack } from '../leaning.ts';
import type { ReadLine } from '../read.ts';
import { oneOrList } from '../reader.ts';
import type { Arguments, Memory } from '../understanding.ts';
import { productsIn } from './arguments.ts';
import { eventIn } from './event.ts';
import { partIn, proofActionIn } from './part.ts';
import { portalNumberIn } from './portal-number.ts';

/** Commands about one claim that is there. */
export const OF_ONE_CLAIM: ReadonlySet<CommandId> = new Set([
  'claim-show',
  'claim-edit',
  'claim-proof',
  'claim-advance',
]);
const ABOUT_CLAIMS: ReadonlySet<CommandId> = new Set([...OF_ONE_CLAIM, 'claim', 'claims']);
/** What people ask of a claim in the same words: "what is missing", "status", "why", "history". */
const SOUNDS_LIKE: ReadonlySet<CommandId> = new Set([...ABOUT_CLAIMS, 'score', 'explain', 'trend', 'gaps']);
/** With anything else named the message is about that. */
const MAY_BE_NAMED: ReadonlySet<EntityKind> = new Set([
  'product',
  'guid',
  'domain',
  'number',
  'month',
  'period',
  'length',
  'member',
]);

const asks = firstSaid<true>([
  [
    true,
    'why|when|where|who|how|which|status|deadline|due|next',
    'is|was|has|did|can|will it|this|that|they|microsoft',
  ],
]);
const speaksOfProof = firstSaid<true>([
  [true, '{proof}', 'attach|upload', 'add this|that|it|file|{document}', 'statement of work'],
]);
const wantsToEdit = firstSaid<true>([
  [true, 'edit|change|modify|update|correct|fix|amend|andern|bearbeiten it|this|that', 'comment'],
]);

interface Meant {
  readonly command: CommandId;
  readonly args: Arguments;
}

/** How the claim last spoken of is called; undefined where none was. */
export function claimSpokenOf(memory: Memory): Arguments | undefined {
  if (memory.claim !== undefined) return { claim: memory.claim };
  // A claim that was just made keeps no arguments: its customer tells it.
  const made = memory.command === 'claim' && Object.keys(memory.args).length === 0;
  const { customer, product } = made ? { customer: memory.customer } : memory.args;
  const known = made || OF_ONE_CLAIM.has(memory.command);
  if (!known || (customer === undefined && product === undefined)) return undefined;
  return { ...(customer === undefined ? {} : { customer }), ...(product === undefined ? {} : { product }) };
}

/**
 * What a short message wants of that claim; undefined where it wants something else.
 * @param said the command that the message means by itself, if any
 */
export function onTheClaim(line: ReadLine, memory: Memory, said: CommandId | undefined): Meant | undefined {
  if (said !== undefined && !SOUNDS_LIKE.has(said)) return undefined;
  const claim = claimSpokenOf(memory);
  const last = ABOUT_CLAIMS.has(memory.command);
  if (claim === undefined || !isShort(line) || (!last && !pointsBack(line))) return undefined;
  if (line.entities.some(({ kind }) => !MAY_BE_NAMED.has(kind))) return undefined;
  if (line.aside?.kind === 'comment') return { command: 'claim-edit', args: { ...claim, comment: line.aside.text } };
  const products = productsIn(line);
  if (products.length > 0) {
    if (memory.command === 'claim' && Object.keys(memory.args).length > 0) return undefined;
    const all = [...new Set([...(memory.products ?? []), ...products])];
    return adds(line) ? { command: 'claim-edit', args: { ...claim, products: oneOrList(all) } } : undefined;
  }
  const number = portalNumberIn(line, undefined);
  if (last && number !== undefined) return { command: 'claim-edit', args: { ...claim, number } };
  const event = eventIn(line);
  if (event !== undefined && !asks(line))
    return { command: 'claim-advance', args: { ...claim, event, ...reasonOf(line) } };
  if (!last) return undefined;
  if (speaksOfProof(line)) {
    const action = proofActionIn(line);
    return { command: 'claim-proof', args: { ...claim, ...(action && { action }) } };
  }
  if (wantsToEdit(line)) return { command: 'claim-edit', args: claim };
  const part = partIn(line);
  return part !== undefined || asks(line)
    ? { command: 'claim-show', args: { ...claim, ...(part && { part }) } }
    : undefined;
}

const reasonOf = ({ aside }: ReadLine): Arguments => (aside?.kind === 'reason' ? { reason: aside.text } : {});
