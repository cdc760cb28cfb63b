/** Text -> command with arguments: read, weigh, decide. */
import type { CommandId } from '../commands/ids.ts';
import { startsAfresh } from './afresh.ts';
import { argumentsIn } from './arguments.ts';
import { askFirst } from './ask-back.ts';
import { clean, keepNames } from './clean.ts';
import { ELSEWHERE } from './cues/elsewhere.ts';
import { beside, saysNothing } from './fragment.ts';
import { goingOn } from './going-on.ts';
import { inherit } from './inherited.ts';
import { joins } from './leaning.ts';
import { claimNumberAlone, isNamesAlone, meaningOfNames } from './names-alone.ts';
import { onlySpokenOf } from './only-spoken-of.ts';
import { otherMeanings } from './other-meanings.ts';
import { saidByArticleButton } from './program/article.ts';
import { asksOfOwnCustomer, withPronouns } from './pronouns.ts';
import { asCorrected } from './put-right.ts';
import type { ReadLine } from './read.ts';
import { readAndWeigh } from './read-before.ts';
import { decidedByCues, decidedTopic, isCommand, type Reading, readings } from './readings.ts';
import { saidByButton } from './said-by-buttons.ts';
import { socialWord } from './social.ts';
import { suggest } from './suggestions.ts';
import type { Arguments, Known, Memory, Understanding } from './understanding.ts';
import { vocabulary } from './vocabulary.ts';
import { type Weighing, weigh } from './weigh.ts';

/** A lead smaller than this is no decision. */
const CLEAR = 0.1;
/** With more strange words than this, a name alone is no question to us. */
const TOO_STRANGE = 0.34;
const MOST_SUGGESTIONS = 3;
/** A meaning less likely than this is not offered. */
const WORTH_OFFERING = 0.1;
const NEAREST: readonly CommandId[] = ['score', 'gaps', 'help'];

/**
 * What the text asks for.
 * @param known the partner's own names and the current day; keep the same object between calls
 * @param memory the last answer in this conversation, for follow-ups
 */
export function understand(text: string, known: Known, memory?: Memory): Understanding {
  const words = vocabulary(known);
  const kept = keepNames(text, words.marked);
  const word = socialWord(kept);
  if (word !== undefined) return { kind: 'social', word };
  if (/^[\s?¿]*\?[\s?¿]*$/.test(clean(kept))) return command('help', {}, '?');
  const { line, weighing } = leaning(readAndWeigh(kept, words, known.members), memory);
  if (memory?.command !== 'whatif' && startsAfresh(line)) return { ...command('help', {}, 'start over'), afresh: true };
  const said = meaningOf(line, weighing, known, memory);
  if (said.kind !== 'command') return said;
  const spokenOf = onlySpokenOf(said.command, said.args, line, known);
  const meant = spokenOf === undefined ? said : { ...said, ...spokenOf };
  const others = otherMeanings(kept, meant.command, meant.args);
  const asked = askFirst(meant.command, meant.args, line, memory);
  if (asked !== undefined || others === undefined || memory?.offered?.includes(others.id)) return asked ?? meant;
  return { ...meant, others };
}

type Command = Extract<Understanding, { kind: 'command' }>;

const command = (id: CommandId, args: Arguments, because: string): Command => ({
  kind: 'command',
  command: id,
  args,
  because: [because],
});

interface Weighed {
  readonly line: ReadLine;
  readonly weighing: Weighing;
}

/** The line with the names that its pronouns stand for, and without those it takes back. */
function leaning(typed: Weighed, memory: Memory | undefined): Weighed {
  const line = memory === undefined ? typed.line : asCorrected(withPronouns(typed.line, memory));
  return line === typed.line ? typed : { line, weighing: weigh(line) };
}

function meaningOf(line: ReadLine, weighing: Weighing, known: Known, memory: Memory | undefined): Understanding {
  // "And the trend?": behind the joint, a word is enough.
  const rest = memory !== undefined && joins(line) ? { ...line, words: beside(line) } : line;
  const decided = decidedByCues(line, weighing) ?? decidedByCues(rest, weighing);
  if (asksOfOwnCustomer(line))
    return command(
      'explain',
      { ...argumentsIn({ line, dates: known, command: 'explain' }), customer: '' },
      'not which customer',
    );
  const all = readings(line, weighing);
  const meant = memory && goingOn(line, memory, decided?.command, all, known);
  if (meant !== undefined && !standsAlone(line, all, meant)) return meant;
  if (decided === null && saysNothing(line)) return unknown(line, known, weighing, all);
  const claim = claimNumberAlone(line);
  if (claim !== undefined) return command('claim-show', { claim }, 'a number alone');
  const mayBeNames = weighing.strangeness <= TOO_STRANGE && decidedTopic(weighing) === undefined;
  const named = mayBeNames ? meaningOfNames(line) : undefined;
  const first = decided === null && isNamesAlone(line) && named !== undefined;
  const [best, ...others] = first ? [] : closest(all);
  if (best !== undefined) return decide(line, known, best, others, memory);
  if (named === undefined) return unknown(line, known, weighing, all);
  return command(named, argumentsIn({ line, dates: known, command: named }), 'a name alone');
}

/** "What is missing" goes on from a claim; but no article, and no guide, takes the sentence of a button for its own. */
function standsAlone(line: ReadLine, [best]: readonly Reading[], meant: Understanding): boolean {
  if (best?.meaning === 'ask' && saidByArticleButton(line)) return true;
  const taken = meant.kind === 'command' && (meant.command === 'ask' || meant.command === 'coop');
  return taken && saidByButton(line.text) !== undefined && saidByButton(line.text) !== meant.command;
}

interface Close {
  readonly command: CommandId;
  readonly because: readonly string[];
}

/** The best command, and those that are nearly as good; none where it is rather none of ours. */
function closest(all: readonly Reading[]): readonly Close[] {
  const [best] = all;
  if (best === undefined || !isCommand(best.meaning)) return [];
  return all.flatMap(({ meaning, score, because }) =>
    isCommand(meaning) && score > best.score - CLEAR ? [{ command: meaning, because }] : [],
  );
}

function decide(
  line: ReadLine,
  known: Known,
  best: Close,
  others: readonly Close[],
  memory: Memory | undefined,
): Understanding {
  if (others.length > 0) {
    const suggestions = [best, ...others]
      .slice(0, MOST_SUGGESTIONS)
      .map(({ command }) => suggestion(line, known, command));
    return { kind: 'choose', question: 'What would you like to see?', suggestions };
  }
  const said = argumentsIn({ line, dates: known, command: best.command });
  const args = memory === undefined ? said : inherit(best.command, said, line, memory);
  return { kind: 'command', ...best, args };
}

function unknown(line: ReadLine, known: Known, weighing: Weighing, all: readonly Reading[]): Understanding {
  const topic = weighing.candidates.find((candidate) => candidate.topic !== undefined);
  const near = ELSEWHERE.find((one) => one.topic === topic?.topic)?.near ?? [];
  const weighed = all.flatMap(({ meaning, cues, share }) =>
    isCommand(meaning) && (cues > 0 || share > WORTH_OFFERING) ? [meaning] : [],
  );
  const commands = new Set([...near, ...weighed, ...NEAREST]);
  return {
    kind: 'unknown',
    suggestions: [...commands].slice(0, MOST_SUGGESTIONS).map((command) => suggestion(line, known, command)),
  };
}

function suggestion(line: ReadLine, known: Known, command: CommandId) {
  return suggest(command, argumentsIn({ line, dates: known, command }));
}
