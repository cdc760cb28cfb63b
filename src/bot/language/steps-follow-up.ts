/** Messages that go on from a plan, a scenario, alerts or a co-op claim, in the words of many commands. */

import type { CommandId } from '../commands/ids.ts';
import { onTheAlerts } from './alerts/follow-up.ts';
import { onTheCoop } from './coop/follow-up.ts';
import { firstSaid } from './first-said.ts';
import { onThePlan } from './plan/follow-up.ts';
import type { ReadLine } from './read.ts';
import { answeredScenario } from './scenario/answer.ts';
import { onTheScenario } from './scenario/follow-up.ts';
import type { Arguments, Dates, Known, Meant, Memory } from './understanding.ts';

/** "Plan Business Applications without claims" behind a scenario takes nothing from it. */
const asksForPlan = firstSaid<true>([
  [true, 'plan|plans|roadmap <designation>|for|to', 'cheapest|easiest|quickest|fastest|shortest'],
]);

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
  'ask',
  'help',
]);
/** "Stop the ones about customers" sounds like these. */
const SOUND_LIKE_ALERTS: ReadonlySet<CommandId> = new Set(['customers', 'claims', 'people', 'score']);

/**
 * What was spoken of, with what the message changes of it; undefined where it is about something else.
 * @param said the command that the message means by itself, if any
 */
export function onTheSteps(
  line: ReadLine,
  memory: Memory,
  said: CommandId | undefined,
  dates: Dates,
): Meant | undefined {
  const funded = onTheCoop(line, memory, said, dates);
  if (funded !== undefined) return { command: 'coop', args: funded };
  if (said === undefined || SOUND_LIKE_ALERTS.has(said)) {
    const told = meant(memory, onTheAlerts(line, memory, dates));
    if (told !== undefined) return told;
  }
  if (said !== undefined && !SOUND_ALIKE.has(said)) return undefined;
  if (memory.command === 'whatif' && said !== 'whatif' && asksForPlan(line)) return undefined;
  return meant(memory, onThePlan(line, memory) ?? onTheScenario(line, memory));
}

/** The scenario that asked for a name, with the name. */
export const scenarioAnswered = (line: ReadLine, memory: Memory, known: Known): Meant | undefined =>
  meant(memory, answeredScenario(line, memory, known));

const meant = ({ command }: Memory, args: Arguments | undefined): Meant | undefined => args && { command, args };
