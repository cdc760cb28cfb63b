/** Messages that lean on the one before: "and Modern Work?", "why?", "only enterprise". */
import type { CommandId } from '../commands/ids.ts';
import { argumentsIn } from './arguments.ts';
import { CUES, cuesOf } from './cues/index.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { ReadLine } from './read.ts';
import type { Arguments, Dates, Memory } from './understanding.ts';

const OPENERS = new Set(
  'and und et y e same only just also now for but ok so then nur auch aber pour solo para mais pero instead with without in over since by'.split(
    ' ',
  ),
);
const POINTERS = new Set('it its that this those them they he she das dort ca cela eso esto'.split(' '));
/** Longer messages say themselves what they mean. */
const SHORT = 7;
/** Said in a word or two, these are about what was spoken of last. */
const INHERITING: ReadonlySet<CommandId> = new Set(['explain', 'trend', 'gaps']);
/** What stays in mind when the talk moves to another command. */
const LASTING = new Set(['designation', 'certification']);

/** The message begins the way people go on: "and …", "what about …", "only …", "same for …". */
export function goesOn(line: ReadLine): boolean {
  const [first = '', second = ''] = line.words;
  if (line.words.length > SHORT) return false;
  return OPENERS.has(first) || (second === 'about' && (first === 'what' || first === 'how'));
}

/** The command that the message refines, with the full arguments; undefined when it names nothing it could refine. */
export function refine(
  line: ReadLine,
  memory: Memory,
  dates: Dates,
): { readonly command: CommandId; readonly args: Arguments } | undefined {
  if (line.words.length > SHORT) return undefined;
  for (const command of [memory.command, ...CUES.map((cues) => cues.command)]) {
    const said = argumentsIn({ line, dates, command });
    if (Object.keys(said).length > 0) return { command, args: merged(command, said, memory) };
    if (line.entities.length === 0) return undefined;
  }
  return undefined;
}

/** The arguments of a message that says its command itself but points back: "why did it drop", "what is missing". */
export function inherit(command: CommandId, said: Arguments, line: ReadLine, memory: Memory): Arguments {
  const points = pointsBack(line);
  const content = line.words.filter((word) => !LIGHT_WORDS.has(word)).length;
  const short = content <= 2 && line.words.length <= 4 && INHERITING.has(command);
  if (!points && !short && !goesOn(line)) return said;
  const customer = points && memory.customer !== undefined && takes(command, 'customer');
  return { ...(customer ? { customer: memory.customer } : {}), ...merged(command, said, memory) };
}

/** "it", "that": but not the "this" of "this year". */
function pointsBack(line: ReadLine): boolean {
  return line.words.some(
    (word, at) => POINTERS.has(word) && !line.entities.some((entity) => entity.from <= at && at < entity.to),
  );
}

function merged(command: CommandId, said: Arguments, memory: Memory): Arguments {
  const lasting = memory.designation === undefined ? {} : { designation: memory.designation };
  const remembered = Object.entries({ ...lasting, ...memory.args }).filter(
    ([name]) => takes(command, name) && (memory.command === command || LASTING.has(name)),
  );
  return { ...Object.fromEntries(remembered), ...said };
}

function takes(command: CommandId, name: string): boolean {
  return cuesOf(command).takes.some((argument) => argument === name);
}
