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
import { OF_ONE_CLAIM } from './claims/one-claim.ts';
import { portalNumberIn } from './claims/portal-number.ts';
import { cuesOf } from './cues/index.ts';
import { type EntityKind, ofKind } from './entity.ts';
import { asksAnew, beside, takesAll } from './fragment.ts';
import { ABOUT_POINTS, customerOf, LISTS, merged, saysOnlyAll, TIMES, takes } from './kept.ts';
import { adds, goesOn, isShort } from './leaning.ts';
import { corrects } from './put-right.ts';
import { type ReadLine, withoutMembers } from './read.ts';
import type { Arguments, Dates, Meant, Memory } from './understanding.ts';

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
/** Whatever else is said behind a change of alerts is no reason to make it again for all of them. */
const NARROWED_BY = ['designation', 'topic'];
/** A message of more words of its own than these is no part of another. */
const MOST_BESIDE = 2;
/** Numbers that another number may stand in place of. */
const COUNTED = ['ahead', 'months', 'within'];

/** What a message means by itself: as its cues decide, else as far as it is like another command. */
export interface Own {
  readonly decided: CommandId | undefined;
  readonly likely: CommandId | undefined;
}

/** The command that the message refines, with the full arguments; undefined where it is no part of the question before. */
export function refine(said: ReadLine, memory: Memory, dates: Dates, own: Own): Meant | undefined {
  if (!isShort(said)) return undefined;
  const line = memory.command === 'members' ? said : withoutMembers(said);
  const { command: last, args: before } = memory;
  const words = beside(line);
  if (asksAnew(words)) return undefined;
  if (saysOnlyAll(line)) {
    const args = widened(line, memory);
    return args && { command: last, args };
  }
  const counted = numberAlone(line, words, before);
  if (counted !== undefined) return { command: last, args: counted };
  if (!isPart(line, words, memory, dates, own)) return undefined;
  const elsewhere = own.decided === undefined || words.length === 0 ? reachedBy(line, last) : [];
  // What was changed is no subject any more: a claim named next is looked at.
  const again = OF_ONE_CLAIM.has(last) && Object.keys(before).length === 0 ? [] : [last];
  const meant = [...again, ...elsewhere].flatMap((command): readonly Meant[] => {
    const { question: _fragment, ...args } = argumentsIn({
      line,
      dates,
      command,
      before: command === last ? before : {},
    });
    // "And then" names nothing: the article itself is asked on.
    if (command === 'ask' && line.entities.length === 0) return [];
    if (command === 'alerts' && !NARROWED_BY.some((name) => args[name] !== undefined)) return [];
    return Object.keys(args).length === 0 ? [] : [{ command, args }];
  });
  const best = meant.find(({ command }) => takesAll(cuesOf(command).takes, line)) ?? meant[0];
  if (best === undefined || (line.entities.length === 0 && best.command !== last)) return undefined;
  const args = merged(best.command, best.args, line, memory);
  // "Only Security", of a customer: whether it counts there.
  const ofCustomer = best.command === 'score' && last !== 'score' && before.customer !== undefined;
  return ofCustomer
    ? { command: 'explain', args: { ...customerOf(before), ...args } }
    : { command: best.command, args };
}

/** A time alone is one of the points spoken of, and nothing elsewhere. */
function reachedBy({ entities }: ReadLine, last: CommandId): readonly CommandId[] {
  const onlyTimes = entities.length > 0 && entities.every(({ kind }) => TIMES.has(kind));
  if (onlyTimes) return ABOUT_POINTS.has(last) ? ['trend', 'explain'] : [];
  return REACHED_BY_NAMES;
}

/** Whether the message is part of a question, be it that its words sound like a question of their own. */
function isPart(line: ReadLine, words: readonly string[], memory: Memory, dates: Dates, own: Own): boolean {
  const { decided, likely } = own;
  if (words.length === 0) return true;
  if (decided === memory.command) return leans(line);
  if (decided !== undefined) return words.length <= MOST_BESIDE && leans(line) && readsWords(line, memory, dates);
  return likely === undefined || likely === memory.command || readsWords(line, memory, dates);
}

const leans = (line: ReadLine): boolean => goesOn(line) || corrects(line) || adds(line);

/** Names that are read from words we do not know say nothing of what the words mean. */
const TYPED = new Set(['customer', 'person', 'question', 'article']);

/** Whether words, and not only names, are arguments of the last command: the "claims" of an export, the "lost" of customers. */
function readsWords(line: ReadLine, { command, args: before }: Memory, dates: Dates): boolean {
  const read = argumentsIn({ line: { ...line, entities: [] }, dates, command, before });
  return Object.keys(read).some((name) => !TYPED.has(name));
}

/** "All of them": without what it was narrowed to, but for the time. */
function widened({ words }: ReadLine, { command, args }: Memory): Arguments | undefined {
  const one = words.flatMap((word) => CALLED[word] ?? [])[0];
  const narrowing =
    one !== undefined ? [one] : ['designation', ...(LISTS.has(command) || command === 'people' ? NARROWED_TO : [])];
  if (!narrowing.some((name) => takes(command, name))) return undefined;
  return Object.fromEntries(Object.entries(args).filter(([name]) => !narrowing.includes(name)));
}
/** What "all" is said of. */
const CALLED: Readonly<Record<string, string>> = {
  statuses: 'status',
  status: 'status',
  designations: 'designation',
  areas: 'designation',
  six: 'designation',
};
const NARROWED_TO = ['customer', 'product', 'status', 'type', 'certification', 'person'];

/** "Make it 12", "90": the number in place of the one that was said. */
function numberAlone({ entities }: ReadLine, words: readonly string[], before: Arguments): Arguments | undefined {
  const [number, more] = ofKind(entities, 'number');
  const name = COUNTED.find((one) => before[one] !== undefined);
  if (number === undefined || more !== undefined || entities.length > 1 || words.length > 0 || number.value < 1)
    return undefined;
  return name === undefined ? undefined : { ...before, [name]: number.value };
}

/** What answers a question with nothing but names: "Contoso", "no, C3", "for Teams", "2", an id. */
const ANSWERING: ReadonlySet<EntityKind> = new Set(['customer', 'claim', 'product', 'guid', 'portal', 'number']);

/** The command that asked which one is meant, with the answer; undefined where the message says anything else. */
export function answer(line: ReadLine, memory: Memory, dates: Dates): Meant | undefined {
  const { command, open } = memory;
  const named = line.entities.filter(({ kind }) => ANSWERING.has(kind));
  if (!open || named.length === 0 || beside(line).length > 0) return undefined;
  const said = argumentsIn({ line, dates, command });
  const [number] = named.flatMap(({ kind, value }) => (kind === 'number' ? [String(value)] : []));
  const claim = said.claim ?? (OF_ONE_CLAIM.has(command) ? (portalNumberIn(line, undefined) ?? number) : undefined);
  const { number: _none, ...rest } = said;
  const answered = { ...rest, ...(claim !== undefined && { claim }) };
  return Object.keys(answered).length === 0 ? undefined : { command, args: merged(command, answered, line, memory) };
}
