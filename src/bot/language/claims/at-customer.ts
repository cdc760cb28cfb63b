/** What is said of the claim of a customer: "Contoso approved", "what is missing for Contoso", "file one then". */
import { ofKind } from '../entity.ts';
import { firstSaid } from '../first-said.ts';
import { isShort } from '../leaning.ts';
import { LIGHT_WORDS } from '../light-words.ts';
import type { ReadLine } from '../read.ts';
import { oneOrList } from '../reader.ts';
import type { Meant, Memory } from '../understanding.ts';
import { productsIn } from './arguments.ts';
import { eventIn } from './event.ts';
import { ABOUT_CLAIMS, asks, MAY_BE_NAMED, OF_ONE_CLAIM, reasonOf } from './one-claim.ts';
import { partIn } from './part.ts';

/** "At Contoso, approved" and "Contoso, the approved ones" choose from a list. */
const TOWARDS = new Set('at for from with of and only just bei fur von und nur chez pour et con para y'.split(' '));
const LISTED = new Set(['ones', 'one', 'all', 'claims', 'only', 'list']);

const filesOne = firstSaid<true>([
  [
    true,
    'file|start|open|create|make|raise|submit|do one',
    'file|start|do|take <product>',
    'claim ... one',
    'claim it|that|this|them|there',
  ],
]);
const wonders = firstSaid<true>([[true, 'what|which|who|why|can|could|may|should|is|are|does|did']]);

const asksWhether = firstSaid<true>([[true, 'can|could|may|should|is|does claim|claimed it|that|this|them|there']]);

/** "File one then", "claim the first one", "start one for Teams": for the customer spoken of. */
export function filedForCustomer(line: ReadLine, memory: Memory): Meant | undefined {
  const { customer } = memory.args;
  if (typeof customer !== 'string' || OF_ONE_CLAIM.has(memory.command) || !isShort(line) || !filesOne(line))
    return undefined;
  if (wonders(line)) return asksWhether(line) ? { command: 'opportunities', args: { customer } } : undefined;
  if (line.entities.some(({ kind }) => kind !== 'product' && kind !== 'association')) return undefined;
  const products = oneOrList(productsIn(line));
  return { command: 'claim', args: { customer, ...(products !== undefined && { products }) } };
}

/** "Contoso approved": told of a customer where claims are spoken of. */
export function happenedAtCustomer(line: ReadLine, memory: Memory): Meant | undefined {
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
export function missingAtCustomer(line: ReadLine, memory: Memory): Meant | undefined {
  const [customer, another] = ofKind(line.entities, 'customer');
  if (customer === undefined || another !== undefined || !isShort(line)) return undefined;
  if (!ABOUT_CLAIMS.has(memory.command) || partIn(line) !== 'missing' || asks(line)) return undefined;
  if (line.entities.some(({ kind, from }) => from !== customer.from && !MAY_BE_NAMED.has(kind))) return undefined;
  return { command: 'claim-show', args: { customer: customer.value, part: 'missing' } };
}
