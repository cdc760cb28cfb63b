/** Messages that go on from a plan or a scenario, which speak of steps in the words of many commands. */
import type { CommandId } from '../commands/ids.ts';
import { onThePlan } from './plan/follow-up.ts';
import type { ReadLine } from './read.ts';
import { answeredScenario } from './scenario/answer.ts';
import { onTheScenario } from './scenario/follow-up.ts';
import type { Arguments, Known, Memory } from './understanding.ts';

interface Meant {
  readonly command: CommandId;
  readonly args: Arguments;
}

/** "And two more people", "without new customers", "plus the Contoso claim" sound like these. */
const SOUND_ALIKE: ReadonlySet<CommandId> = new Set([
  'plan',
  'whatif',
  'score',
  'gaps',
  'rules',
  'explain',
  'customers',
  'people',
  'opportunities',
  'claim',
  'claims',
  'claim-advance',
  'claim-show',
  'associations',
  'eligibility',
]);

/**
 * The plan or the scenario with what the message changes of it; undefined where it is about something else.
 * @param said the command that the message means by itself, if any
 */
export function onTheSteps(line: ReadLine, memory: Memory, said: CommandId | undefined): Meant | undefined {
  if (said !== undefined && !SOUND_ALIKE.has(said)) return undefined;
  return meant(memory, onThePlan(line, memory) ?? onTheScenario(line, memory));
}

/** The scenario that asked for a name, with the name. */
export const scenarioAnswered = (line: ReadLine, memory: Memory, known: Known): Meant | undefined =>
  meant(memory, answeredScenario(line, memory, known));

const meant = ({ command }: Memory, args: Arguments | undefined): Meant | undefined => args && { command, args };
