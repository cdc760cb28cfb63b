/** Messages about the claim that was just spoken of: "mark it approved", "what is missing?", "its history", "add the proof". */
import type { CommandId } from '../../commands/ids.ts';
import { corrects } from '../corrections.ts';
import { type EntityKind, ofKind } from '../entity.ts';
import { firstSaid } from '../first-said.ts';
import { adds, isShort, pointsBack } from '../leaning.ts';
import { LIGHT_WORDS } from '../light-words.ts';
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
  'portal',
  'domain',
  'number',
  'month',
  'period',
  'length',
  'member',
]);

/** "At Contoso, approved" and "Contoso, the approved ones" choose from a list. */
const TOWARDS = new Set('at for from with of and only just bei fur von und nur chez pour et con para y'.split(' '));
const LISTED = new Set(['ones', 'one', 'all', 'claims', 'only', 'list']);

const speaksOfMany = firstSaid<true>([[true, '{claims}|drafts|deadlines|everything']]);
const asks = firstSaid<true>([
  [
    true,
    'why|when|where|who|how|which|status|deadline|due|next',
    'is|was|has|did|can|will it|this|that|they|microsoft',
  ],
]);
const wondersWhat = firstSaid<true>([[true, 'what do|does|did|is|was they|it|microsoft|ms|he|she|reviewer|reviewers']]);
const speaksOfProof = firstSaid<true>([
  [true, '{proof}', 'attach|upload|attached|uploaded', 'add this|that|it|file|{document}', 'statement of work'],
]);
const filesOne = firstSaid<true>([
  [true, 'file|start|open|create|make|raise|submit|do one', 'claim ... one', 'claim it|that|this|them'],
]);
const wonders = firstSaid<true>([[true, 'what|which|who|why|can|could|may|should|is|are|does|did']]);
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
  // A claim that was just made or changed keeps no arguments: its customer tells it.
  const changed = ABOUT_CLAIMS.has(memory.command) && memory.command !== 'claims';
  const made = changed && Object.keys(memory.args).length === 0;
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
  const missing = said === undefined || said === 'opportunities' ? missingAtCustomer(line, memory) : undefined;
  if (missing !== undefined) return missing;
  const filed = filedForCustomer(line, memory);
  if (filed !== undefined) return filed;
  const uploads = said === 'import' && pointsBack(line) && speaksOfProof(line);
  if (said !== undefined && !SOUNDS_LIKE.has(said) && !uploads) return undefined;
  if (said === 'claims' && speaksOfMany(line)) return undefined;
  const happened = happenedAtCustomer(line, memory);
  if (happened !== undefined) return happened;
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
  if (number !== undefined && corrects(line) && OF_ONE_CLAIM.has(memory.command))
    return { command: memory.command, args: { ...memory.args, claim: number } };
  if (last && number !== undefined) return { command: 'claim-edit', args: { ...claim, number } };
  const event = eventIn(line);
  if (event !== undefined && !asks(line) && !wondersWhat(line))
    return { command: 'claim-advance', args: { ...claim, event, ...reasonOf(line) } };
  if (!last) return undefined;
  if (speaksOfProof(line)) {
    const action = proofActionIn(line);
    return { command: 'claim-proof', args: { ...claim, ...(action && { action }) } };
  }
  if (wantsToEdit(line)) return { command: 'claim-edit', args: claim };
  const part = partIn(line);
  return part !== undefined || asks(line) || wondersWhat(line)
    ? { command: 'claim-show', args: { ...claim, ...(part && { part }) } }
    : undefined;
}

/** "File one then", "claim the first one", "start one for Teams": for the customer spoken of. */
function filedForCustomer(line: ReadLine, memory: Memory): Meant | undefined {
  const { customer } = memory.args;
  if (
    typeof customer !== 'string' ||
    OF_ONE_CLAIM.has(memory.command) ||
    !isShort(line) ||
    !filesOne(line) ||
    wonders(line)
  )
    return undefined;
  if (line.entities.some(({ kind }) => kind !== 'product' && kind !== 'association')) return undefined;
  const products = oneOrList(productsIn(line));
  return { command: 'claim', args: { customer, ...(products !== undefined && { products }) } };
}

/** "Contoso approved": told of a customer where claims are spoken of. */
function happenedAtCustomer(line: ReadLine, memory: Memory): Meant | undefined {
  const [customer] = ofKind(line.entities, 'customer');
  if (customer === undefined || !isShort(line) || line.text.includes('?') || asks(line)) return undefined;
  if (!ABOUT_CLAIMS.has(memory.command) && memory.claim === undefined) return undefined;
  const before = line.words.slice(0, customer.from);
  const others = line.entities.some(({ kind, from }) => from !== customer.from && !MAY_BE_NAMED.has(kind));
  if (others || !before.every((word) => LIGHT_WORDS.has(word) && !TOWARDS.has(word))) return undefined;
  const event = eventIn(line);
  if (event === undefined || line.words.some((word) => LISTED.has(word))) return undefined;
  const product = oneOrList(productsIn(line));
  return {
    command: 'claim-advance',
    args: { customer: customer.value, ...(product !== undefined && { product }), event, ...reasonOf(line) },
  };
}

/** "What's missing for Contoso": of its claim where claims are spoken of. */
function missingAtCustomer(line: ReadLine, memory: Memory): Meant | undefined {
  const [customer, another] = ofKind(line.entities, 'customer');
  if (customer === undefined || another !== undefined || !isShort(line)) return undefined;
  if (!ABOUT_CLAIMS.has(memory.command) || partIn(line) !== 'missing' || asks(line)) return undefined;
  if (line.entities.some(({ kind, from }) => from !== customer.from && !MAY_BE_NAMED.has(kind))) return undefined;
  return { command: 'claim-show', args: { customer: customer.value, part: 'missing' } };
}

const reasonOf = ({ aside }: ReadLine): Arguments => (aside?.kind === 'reason' ? { reason: aside.text } : {});
