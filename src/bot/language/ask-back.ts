/** Questions back, where any command would answer something else than was asked. */
import type { CommandId } from '../commands/ids.ts';
import type { Suggestion } from '../message.ts';
import { CLASSES } from './classes.ts';
import { ofKind } from './entity.ts';
import { asksOnlyWhy } from './inherited.ts';
import { subjectOf, takes } from './kept.ts';
import { isShort } from './leaning.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { ReadLine } from './read.ts';
import { suggest } from './suggestions.ts';
import type { Arguments, Memory, Understanding } from './understanding.ts';

type Choose = Extract<Understanding, { kind: 'choose' }>;

const MOST_CUSTOMERS = 5;
const CLAIM = new Set(CLASSES.claim);
const MOST_SUGGESTIONS = 3;
/** What they do with a customer, where they answer about one alone. */
const ONE_CUSTOMER: Readonly<Partial<Record<CommandId, string>>> = {
  explain: 'explain',
  associations: 'look at',
  opportunities: 'look at',
  claims: 'list the claims of',
};
/** Their answers are about points as a whole, so that "why?" behind them is too. */
const ABOUT_POINTS: ReadonlySet<CommandId> = new Set(['score', 'explain', 'trend', 'gaps', 'import', 'undo']);

/** "Only enterprise" behind a command that knows no tracks. */
export function whichForTrack(line: ReadLine, memory: Memory): Choose | undefined {
  const track = ofKind(line.entities, 'track')[0]?.value;
  if (track === undefined || !isShort(line) || line.entities.some((entity) => entity.kind !== 'track'))
    return undefined;
  if (takes(memory.command, 'track')) return undefined;
  const args = { ...subjectOf(memory), track };
  return choose('Tracks belong to scores and rules. What would you like to see?', [
    suggest('score', args),
    suggest('rules', args),
  ]);
}

/** What to ask before `command` answers: which of several customers, or "why" what. */
export function askFirst(
  command: CommandId,
  args: Arguments,
  line: ReadLine,
  memory: Memory | undefined,
): Choose | undefined {
  const customers = [...new Set(ofKind(line.entities, 'customer').map((entity) => entity.value))];
  const one = ONE_CUSTOMER[command];
  if (one !== undefined && customers.length > 1) {
    return choose(
      `I ${one} one customer at a time. Which one?`,
      customers.slice(0, MOST_CUSTOMERS).map((customer) => suggest(command, { ...args, customer })),
    );
  }
  if (command.startsWith('claim') && saysOnlyClaim(args, line, memory)) {
    return choose('A claim for a customer, or for co-op funds?', [
      { ...suggest('claim', {}), label: 'Customer claim' },
      { ...suggest('coop', {}), label: 'Co-op claim' },
    ]);
  }
  if (command !== 'explain') return undefined;
  return memory !== undefined && asksOnlyWhy(line) ? whyWhat(memory) : undefined;
}

function whyWhat(memory: Memory): Choose | undefined {
  const { designation, customer, certification } = memory.args;
  if (ABOUT_POINTS.has(memory.command) || designation !== undefined || customer !== undefined) return undefined;
  const offered: readonly Suggestion[] = [
    ...(certification === undefined ? [] : [suggest('rules', { certification })]),
    ...(memory.designation === undefined ? [] : [suggest('explain', { designation: memory.designation })]),
    { label: 'What changed', text: 'what changed since last month' },
    suggest('gaps', {}),
  ];
  return choose('Why what? Name a designation or a customer, or press one.', offered.slice(0, MOST_SUGGESTIONS));
}

/** "Claim?", "a claim please": where claims were spoken of before, that tells which. */
function saysOnlyClaim(args: Arguments, { words, entities }: ReadLine, memory: Memory | undefined): boolean {
  if (Object.keys(args).length > 0 || entities.length > 0 || memory?.command.startsWith('claim')) return false;
  return words.every((word) => LIGHT_WORDS.has(word) || CLAIM.has(word));
}

function choose(question: string, suggestions: readonly Suggestion[]): Choose {
  return { kind: 'choose', question, suggestions };
}
