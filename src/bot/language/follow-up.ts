/**
 * Messages that lean on the one before: "and Modern Work?", "why?", "only enterprise".
 *
 * The rule for a message that only names another designation: it repeats the last command with that designation. Where
 * it is introduced as going on ("and …", "what about …", "same for …", "also …") the other arguments stay; a bare name
 * ("infrastructure") leaves the track behind, for the track was said of the designation before. "All" takes the
 * designation away. What a command does not take, it never inherits.
 */
import type { CommandId } from '../commands/ids.ts';
import { argumentsIn } from './arguments.ts';
import { claimSpokenOf, OF_ONE_CLAIM } from './claims/follow-up.ts';
import { portalNumberIn } from './claims/portal-number.ts';
import { cuesOf } from './cues/index.ts';
import type { EntityKind } from './entity.ts';
import { adds, goesOn, isIn, isShort, pointsBack, speaksOfLast } from './leaning.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { type ReadLine, withoutMembers } from './read.ts';
import { oneOrList } from './reader.ts';
import type { Arguments, Dates, Memory } from './understanding.ts';

/** Said in a word or two, these are about what was spoken of last. */
const INHERITING: ReadonlySet<CommandId> = new Set(['explain', 'trend', 'gaps']);
/** What stays in mind when the talk moves to another command. */
const LASTING = new Set(['designation', 'certification', 'track']);
/** Say that the designation spoken of last is no longer meant. */
const ALL = new Set(
  'all everything everywhere overall altogether alle alles insgesamt tous toutes todo todos todas'.split(' '),
);
/** May stand beside "all": "what about all", "and overall". */
const ASIDE = new Set(['what', 'about', 'how', 'designations', 'six']);
/** A name alone may lead to these; what changes something, or hands it out, is spoken of in full. */
const REACHED_BY_NAMES: readonly CommandId[] = [
  'score',
  'explain',
  'trend',
  'gaps',
  'customers',
  'people',
  'rules',
  'help',
];
/** A list that names nobody is asked of all: "that" and "they" in it mostly are no customer. */
const LISTS: ReadonlySet<CommandId> = new Set(['claims', 'opportunities', 'associations', 'customers', 'export']);
/** Whatever else is said behind a change of alerts is no reason to make it again for all of them. */
const NARROWED_BY = ['designation', 'topic'];
const IDS_OF_A_CUSTOMER = ['tenant', 'domain', 'subscription'];
const TIMES: ReadonlySet<EntityKind> = new Set(['length', 'period', 'month', 'number']);

/** The command that the message refines, with the full arguments; undefined when it names nothing it could refine. */
export function refine(
  said: ReadLine,
  memory: Memory,
  dates: Dates,
): { readonly command: CommandId; readonly args: Arguments } | undefined {
  if (!isShort(said)) return undefined;
  const line = memory.command === 'members' ? said : withoutMembers(said);
  if (saysOnlyAll(line) && takes(memory.command, 'designation')) {
    return { command: memory.command, args: merged(memory.command, {}, line, memory) };
  }
  for (const command of [memory.command, ...REACHED_BY_NAMES]) {
    const before = command === memory.command ? memory.args : {};
    const args = argumentsIn({ line, dates, command, before });
    if (command === 'alerts' && !NARROWED_BY.some((name) => args[name] !== undefined)) continue;
    if (Object.keys(args).length > 0) return { command, args: merged(command, args, line, memory) };
    if (line.entities.length === 0) return undefined;
  }
  return undefined;
}

/** What answers a question with nothing but names: "Contoso", "for Teams", "C3", "2", an id. */
const ANSWERING: ReadonlySet<EntityKind> = new Set(['customer', 'claim', 'product', 'guid', 'portal', 'number']);

/** The command that asked which one is meant, with the answer; undefined where the message says anything else. */
export function answer(
  line: ReadLine,
  memory: Memory,
  dates: Dates,
): { readonly command: CommandId; readonly args: Arguments } | undefined {
  const { command, open } = memory;
  const named = line.entities.filter(({ kind }) => ANSWERING.has(kind));
  if (!open || named.length === 0 || !line.words.every((word, at) => LIGHT_WORDS.has(word) || isIn(line, at)))
    return undefined;
  const said = argumentsIn({ line, dates, command });
  const [number] = named.flatMap(({ kind, value }) => (kind === 'number' ? [String(value)] : []));
  const claim = said.claim ?? (OF_ONE_CLAIM.has(command) ? (portalNumberIn(line, undefined) ?? number) : undefined);
  const { number: _none, ...rest } = said;
  const answered = { ...rest, ...(claim !== undefined && { claim }) };
  return Object.keys(answered).length === 0 ? undefined : { command, args: merged(command, answered, line, memory) };
}

/** The arguments of a message that says its command itself but points back: "why did it drop", "what is missing". */
export function inherit(command: CommandId, said: Arguments, line: ReadLine, memory: Memory): Arguments {
  if (OF_ONE_CLAIM.has(command)) return isNamed(said) ? said : { ...claimSpokenOf(memory), ...said };
  const points = LISTS.has(command) ? speaksOfLast(line) : pointsBack(line);
  const besideTimes = line.words.filter((_, at) => !isIn(line, at, TIMES));
  const content = besideTimes.filter((word) => !LIGHT_WORDS.has(word)).length;
  const short = content <= 2 && besideTimes.length <= 4 && INHERITING.has(command);
  if (!points && !short && !goesOn(line)) return said;
  const customer = points && memory.customer !== undefined && takes(command, 'customer');
  return { ...(customer ? { customer: memory.customer } : {}), ...merged(command, said, line, memory) };
}

/** What the last answer was about. It stays spoken of through commands without a designation and through a customer. */
export function subjectOf(memory: Memory): Arguments {
  const { designation } = memory.args;
  if (designation !== undefined) return { designation };
  const aside = memory.args.customer !== undefined || !takes(memory.command, 'designation');
  return aside && memory.designation !== undefined ? { designation: memory.designation } : {};
}

function saysAll(line: ReadLine): boolean {
  return line.words.some((word) => ALL.has(word)) && !pointsBack(line);
}

function saysOnlyAll(line: ReadLine): boolean {
  return saysAll(line) && line.words.every((word) => ALL.has(word) || LIGHT_WORDS.has(word) || ASIDE.has(word));
}

function merged(command: CommandId, said: Arguments, line: ReadLine, memory: Memory): Arguments {
  const subject = memory.command === command ? {} : subjectOf(memory);
  const left = new Set([
    ...(saysAll(line) ? ['designation'] : []),
    ...(said.designation !== undefined && !goesOn(line) ? ['track'] : []),
    ...(said.customer !== undefined ? ['claim', 'product'] : []),
    ...(said.customer !== undefined && memory.args.customer !== undefined ? IDS_OF_A_CUSTOMER : []),
    ...(said.claim !== undefined ? ['customer', 'product'] : []),
  ]);
  const remembered = Object.entries({ ...subject, ...memory.args }).filter(
    ([name]) => takes(command, name) && !left.has(name) && (memory.command === command || LASTING.has(name)),
  );
  const products = adds(line) && said.products !== undefined ? [memory.args.products ?? [], said.products].flat() : [];
  return {
    ...Object.fromEntries(remembered),
    ...said,
    ...(products.length > 0 && { products: oneOrList([...new Set(products)]) }),
  };
}

/** Whether it says which claim is meant. */
const isNamed = ({ claim, customer, product }: Arguments): boolean =>
  claim !== undefined || customer !== undefined || product !== undefined;

function takes(command: CommandId, name: string): boolean {
  return cuesOf(command).takes.some((argument) => argument === name);
}
