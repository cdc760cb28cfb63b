/** Messages that lean on the one before: "and Modern Work?", "why?", "only enterprise". */
import { COMMAND_IDS, type CommandId } from '../commands/ids.ts';
import { argumentsIn } from './arguments.ts';
import { cuesOf } from './cues/index.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { ReadLine } from './read.ts';
import type { Arguments, Memory } from './understanding.ts';

const OPENERS = new Set(
  'and und et y e what how same only just also now for but ok so then about nur auch aber pour solo para mais pero instead with without in over since by'.split(
    ' ',
  ),
);
const POINTERS = new Set('it its that this there those them they he she der die das dort ca cela eso esto'.split(' '));
/** Longer messages say themselves what they mean. */
const SHORT = 7;

/** The message begins the way people go on: "and …", "what about …", "only …", "same for …". */
export function goesOn(line: ReadLine): boolean {
  return line.words.length <= SHORT && OPENERS.has(line.words[0] ?? '');
}

/** The command that the message refines, with the full arguments; undefined when it names nothing it could refine. */
export function refine(
  line: ReadLine,
  memory: Memory,
  today: string,
): { readonly command: CommandId; readonly args: Arguments } | undefined {
  if (line.entities.length === 0 || line.words.length > SHORT) return undefined;
  for (const command of [memory.command, ...COMMAND_IDS]) {
    const said = argumentsIn({ line, today, command });
    if (Object.keys(said).length === 0) continue;
    return { command, args: merged(command, said, memory) };
  }
  return undefined;
}

/** The arguments of a message that says its command itself but points back: "why did it drop", "what is missing". */
export function inherit(command: CommandId, said: Arguments, line: ReadLine, memory: Memory): Arguments {
  const points = line.words.some((word) => POINTERS.has(word));
  const content = line.words.filter((word) => !LIGHT_WORDS.has(word)).length;
  const short = content <= 2 && line.words.length <= 4 && INHERITING.has(command);
  if (!points && !short && !goesOn(line)) return said;
  return merged(command, said, memory);
}

const INHERITING: ReadonlySet<CommandId> = new Set(['explain', 'trend', 'gaps']);

function merged(command: CommandId, said: Arguments, memory: Memory): Arguments {
  const takes = new Set<string>(cuesOf(command).takes);
  const remembered = Object.entries({
    ...(memory.designation === undefined ? {} : { designation: memory.designation }),
    ...memory.args,
  }).filter(
    ([name]) => takes.has(name) && (memory.command === command || name === 'designation' || name === 'certification'),
  );
  return { ...Object.fromEntries(remembered), ...said };
}
