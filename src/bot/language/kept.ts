/** What stays of the last answer's arguments where a message goes on from it. */
import type { CommandId } from '../commands/ids.ts';
import { cuesOf } from './cues/index.ts';
import type { EntityKind } from './entity.ts';
import { firstSaid } from './first-said.ts';
import { adds, goesOn, pointsBack } from './leaning.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { corrects } from './put-right.ts';
import type { ReadLine } from './read.ts';
import { oneOrList } from './reader.ts';
import type { Arguments, Memory } from './understanding.ts';

/** What stays in mind when the talk moves to another command. */
const LASTING = new Set(['designation', 'certification', 'track']);
/** Their answers are about a designation where that was spoken of last, and "it" is too. */
export const ABOUT_POINTS: ReadonlySet<CommandId> = new Set(['score', 'explain', 'trend', 'gaps', 'plan', 'rules']);
/** A list that names nobody is asked of all: "that" and "they" in it mostly are no customer. */
export const LISTS: ReadonlySet<CommandId> = new Set([
  'claims',
  'opportunities',
  'associations',
  'customers',
  'export',
]);
export const TIMES: ReadonlySet<EntityKind> = new Set(['length', 'period', 'month', 'number']);
const IDS_OF_A_CUSTOMER = ['tenant', 'domain', 'subscription'];
/** Say that the designation spoken of last is no longer meant. */
const ALL = new Set(
  'all everything everywhere overall altogether alle alles insgesamt tous toutes todo todos todas'.split(' '),
);
/** May stand beside "all": "what about all", "and overall", "all of them". */
const ASIDE = new Set([
  'what',
  'about',
  'how',
  'designations',
  'six',
  'areas',
  'status',
  'statuses',
  'others',
  'other',
  'rest',
  'anderen',
  'autres',
  'otros',
]);

export const takes = (command: CommandId, name: string): boolean =>
  cuesOf(command).takes.some((argument) => argument === name);

/** What the last answer was about. It stays spoken of through commands without a designation and through a customer. */
export function subjectOf(memory: Memory): Arguments {
  const { designation } = memory.args;
  if (designation !== undefined) return { designation };
  const aside = memory.args.customer !== undefined || !takes(memory.command, 'designation');
  return aside && memory.designation !== undefined ? { designation: memory.designation } : {};
}

export const customerOf = ({ customer }: Arguments): Arguments => (customer === undefined ? {} : { customer });

export const saysAll = (line: ReadLine): boolean => line.words.some((word) => ALL.has(word)) && !pointsBack(line);

const theOthers = firstSaid<true>([
  [true, 'the|and|about|all others|rest', 'other ones|designations|areas', 'die|les|los anderen|autres|otros'],
]);

/** "All", "all of them", "and the others": nothing but that. */
export function saysOnlyAll(line: ReadLine): boolean {
  const { words } = line;
  const all = words.some((word) => ALL.has(word)) || (theOthers(line) === true && words.length <= FEW);
  return all && words.every((word) => ALL.has(word) || LIGHT_WORDS.has(word) || ASIDE.has(word));
}
const FEW = 4;

/** "No, PAL": what was just done keeps no arguments, but its correction is about the same customer. */
const wasDoneTo = (command: CommandId, { command: last, args, customer }: Memory): Arguments =>
  last === command && Object.keys(args).length === 0 && customer !== undefined && takes(command, 'customer')
    ? { customer }
    : {};

/** The arguments `said` with what stays of those before: in their place, but products that are added stand beside them. */
export function merged(command: CommandId, said: Arguments, line: ReadLine, memory: Memory): Arguments {
  const subject = memory.command === command ? {} : subjectOf(memory);
  const left = new Set([
    ...(saysAll(line) ? ['designation'] : []),
    ...(said.designation !== undefined && !goesOn(line) && !corrects(line) ? ['track'] : []),
    ...(said.customer !== undefined ? ['claim', ...(memory.command === 'claims' ? [] : ['product'])] : []),
    ...(said.customer !== undefined && memory.args.customer !== undefined ? IDS_OF_A_CUSTOMER : []),
    ...(said.claim !== undefined ? ['customer', 'product'] : []),
  ]);
  const remembered = Object.entries({ ...subject, ...memory.args }).filter(
    ([name]) => takes(command, name) && !left.has(name) && (memory.command === command || LASTING.has(name)),
  );
  const products = adds(line) && said.products !== undefined ? [memory.args.products ?? [], said.products].flat() : [];
  return {
    ...(corrects(line) ? wasDoneTo(command, memory) : {}),
    ...Object.fromEntries(remembered),
    ...said,
    ...(products.length > 0 && { products: oneOrList([...new Set(products)]) }),
  };
}
