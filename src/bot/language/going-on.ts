/** What a message means that goes on from the last answer, tried from the most special to the most general. */
import type { CommandId } from '../commands/ids.ts';
import { argumentsIn } from './arguments.ts';
import { mayBeAsked, onTheArticle, onTheRules } from './article-follow-up.ts';
import { whichForTrack } from './ask-back.ts';
import { onTheClaim } from './claims/follow-up.ts';
import { ofKind } from './entity.ts';
import { answer, refine } from './follow-up.ts';
import { inherit } from './inherited.ts';
import { isShort, joins, pointsBack } from './leaning.ts';
import type { ReadLine } from './read.ts';
import { isCommand, type Reading } from './readings.ts';
import { asksOfLast } from './short-questions.ts';
import { onTheSteps, scenarioAnswered } from './steps-follow-up.ts';
import type { Known, Meant, Memory, Understanding } from './understanding.ts';

/** From here on a message is so much like another command that it has to lean on the last one to be part of it. */
const SURE = 0.6;

/** So near to the best, what the cues decide is meant where the message leans on the last answer. */
const CLOSE = 0.5;

const command = (meant: Meant | undefined, because: string): Understanding | undefined =>
  meant && { kind: 'command', ...meant, because: [because] };

/**
 * @param decided the command that the cues decide by themselves, if any
 * @param all what the message may mean by itself, best first
 */
export function goingOn(
  line: ReadLine,
  memory: Memory,
  decided: CommandId | undefined,
  all: readonly Reading[],
  known: Known,
): Understanding | undefined {
  const answered = scenarioAnswered(line, memory, known) ?? answer(line, memory, known);
  if (answered !== undefined) return command(answered, 'answers what was asked');
  const own = { decided, likely: likely(all) };
  const ofThat =
    onTheClaim(line, memory, decided) ??
    asksOfLast(line, memory) ??
    onTheSteps(line, memory, decided, known) ??
    whichForTrack(line, memory) ??
    refine(line, memory, known, own) ??
    ofThePerson(line, memory, own.likely);
  // Whether it is asked of the program takes a search among the articles.
  const ofProgram = ofThat === undefined && mayBeAsked(line, decided ?? own.likely, memory);
  const meant =
    ofThat ??
    (ofProgram ? onTheRules(line, memory) : undefined) ??
    asJoined(line, memory, decided, all, known) ??
    (ofProgram ? onTheArticle(line, memory, known) : undefined);
  if (meant === undefined) return undefined;
  return 'kind' in meant ? meant : command(meant, 'goes on from the last answer');
}

/** "And the trend?", "why is it not counted": the cues tell what is asked of what was spoken of, not of the program. */
function asJoined(
  line: ReadLine,
  memory: Memory,
  decided: CommandId | undefined,
  all: readonly Reading[],
  dates: Known,
): Meant | undefined {
  const [best] = all;
  const own = all.find(({ meaning }) => meaning === decided);
  const close = best !== undefined && own !== undefined && own.score > best.score - CLOSE;
  const surely = best !== undefined && isCommand(best.meaning) && best.meaning !== 'ask' && !close;
  const joined = joins(line) || (pointsBack(line) && memory.command !== 'ask');
  if (decided === undefined || surely || !joined) return undefined;
  return { command: decided, args: inherit(decided, argumentsIn({ line, dates, command: decided }), line, memory) };
}

/** "When do hers expire": of the person whose certifications were shown. */
function ofThePerson(line: ReadLine, { command: last, person }: Memory, own: CommandId | undefined): Meant | undefined {
  const asked = ofKind(line.entities, 'person').some(({ value }) => value === person);
  const strange = own !== undefined && own !== 'ask';
  return last === 'people' && asked && isShort(line) && !strange ? { command: 'people', args: { person } } : undefined;
}

function likely([best]: readonly Reading[]): CommandId | undefined {
  return best !== undefined && isCommand(best.meaning) && best.share >= SURE ? best.meaning : undefined;
}
