/** What a message that says its command itself takes over from the last answer: "why did it drop", "what is missing". */
import type { CommandId } from '../commands/ids.ts';
import { ABOUT_CLAIMS, claimSpokenOf, OF_ONE_CLAIM } from './claims/one-claim.ts';
import { ABOUT_POINTS, LISTS, merged, saysAll, TIMES, takes } from './kept.ts';
import { isIn, joins, pointsBack, speaksOfLast } from './leaning.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { ReadLine } from './read.ts';
import type { Arguments, Memory } from './understanding.ts';

/** Said in a word or two, these are about what was spoken of last. */
const INHERITING: ReadonlySet<CommandId> = new Set(['explain', 'trend', 'gaps', 'plan', 'rules']);
/** With more words of its own than these, a message is a whole question. */
const MOST_OWN = 2;
/** An article tells what stands beside it of these. */
const ASKED_OF = ['customer', 'claim', 'product', 'designation', 'certification', 'person'];

/** The arguments of a message that says its command itself but points back: "why did it drop", "what is missing". */
export function inherit(command: CommandId, said: Arguments, line: ReadLine, memory: Memory): Arguments {
  if (OF_ONE_CLAIM.has(command)) return isNamed(said) ? said : { ...claimSpokenOf(memory), ...said };
  if (command === 'export') return { ...exported(line, memory), ...said };
  if (command === 'ask') return { ...askedOf(said, memory), ...said };
  const points = LISTS.has(command) ? speaksOfLast(line) : pointsBack(line);
  if (!points && !isAboutTheLast(command, said, line) && !joins(line)) return said;
  return {
    ...(points ? pointedAt(command, line, memory) : {}),
    ...merged(command, said, line, memory),
  };
}

/** What a list that was shown is called as a file. */
const AS_A_FILE: Readonly<Partial<Record<CommandId, string>>> = {
  customers: 'customers',
  people: 'people',
  claims: 'claims',
  associations: 'associations',
  score: 'scores',
};

/** "As a file": what was shown, or handed out, last. */
function exported(line: ReadLine, { command, args }: Memory): Arguments {
  const what = command === 'export' ? args.what : AS_A_FILE[command];
  return what === undefined || saysAll(line) ? {} : { what };
}

/** What the last answer was about, where the question names nothing itself. */
function askedOf(said: Arguments, memory: Memory): Arguments {
  if (ASKED_OF.some((name) => said[name] !== undefined)) return {};
  const claim = ABOUT_CLAIMS.has(memory.command) ? claimSpokenOf(memory) : undefined;
  return claim ?? Object.fromEntries(Object.entries(memory.args).filter(([name]) => ASKED_OF.includes(name)));
}

/** "Why?", "the trend", and a metric without its designation: "break down the deployments". */
function isAboutTheLast(command: CommandId, said: Arguments, line: ReadLine): boolean {
  if (command === 'explain' && said.metric !== undefined && said.customer === undefined && !saysAll(line)) return true;
  const besideTimes = line.words.filter((_, at) => !isIn(line, at, TIMES));
  const content = line.words.filter((word, at) => !LIGHT_WORDS.has(word) && !isIn(line, at)).length;
  const room = command === 'plan' ? 1 : 0;
  return content <= MOST_OWN + room && besideTimes.length <= LONGEST_ABOUT + room && INHERITING.has(command);
}
const LONGEST_ABOUT = 5;

const OF_CUSTOMERS = new Set('they them their theirs customer client tenant kunde cliente'.split(' '));

/** What "it", "there" and "they" stand for. */
function pointedAt(command: CommandId, line: ReadLine, memory: Memory): Arguments {
  const { customer, certification } = memory;
  const { args } = memory;
  const designation = ABOUT_POINTS.has(command) && args.designation !== undefined && args.customer === undefined;
  const known = {
    ...(designation && !line.words.some((word) => OF_CUSTOMERS.has(word)) ? {} : { customer }),
    type: command === 'associations' ? undefined : args.type,
    certification: command === 'people' && args.person !== undefined ? undefined : certification,
  };
  return Object.fromEntries(
    Object.entries(known).filter(([name, value]) => value !== undefined && takes(command, name)),
  );
}

/** "Why?", "why not" */
export const asksOnlyWhy = (line: ReadLine): boolean =>
  line.entities.length === 0 && line.words.filter((word) => !LIGHT_WORDS.has(word) && word !== 'not').length <= 1;

/** Whether it says which claim is meant. */
const isNamed = ({ claim, customer, product }: Arguments): boolean =>
  claim !== undefined || customer !== undefined || product !== undefined;
