/** Messages that speak of a change without telling it: what is so is shown instead, and nothing is written down. */
import type { CommandId } from '../commands/ids.ts';
import { argumentsIn } from './arguments.ts';
import { associationManner } from './association-manner.ts';
import { eventSpokenOf } from './claims/event.ts';
import { firstSaid } from './first-said.ts';
import { takes } from './kept.ts';
import { type Manner, mannerOf } from './manner.ts';
import type { ReadLine } from './read.ts';
import type { Arguments, Dates, Meant } from './understanding.ts';

/** Changes that are recorded as told, with what shows the same. */
const SHOWN_BY: Readonly<Partial<Record<CommandId, CommandId>>> = {
  'claim-advance': 'claim-show',
  associate: 'associations',
};

const whatIf = firstSaid<true>([
  [true, 'what|was if|wenn', 'suppose|supposing|assume|assuming|imagine', 'et si', 'que pasa|passe si'],
]);

/** What the message is answered with in place of `command`; undefined where it tells what it speaks of. */
export function onlySpokenOf(command: CommandId, args: Arguments, line: ReadLine, dates: Dates): Meant | undefined {
  const shown = SHOWN_BY[command];
  const manner = shown === undefined ? undefined : mannerFor(command, line);
  if (shown === undefined || manner === undefined) return undefined;
  if (manner === 'supposed' && whatIf(line))
    return { command: 'whatif', args: argumentsIn({ line, dates, command: 'whatif' }) };
  return { command: shown, args: Object.fromEntries(Object.entries(args).filter(([name]) => takes(shown, name))) };
}

function mannerFor(command: CommandId, line: ReadLine): Manner | undefined {
  if (command === 'associate') return associationManner(line);
  const spoken = eventSpokenOf(line);
  return spoken === undefined ? mannerOf(line, [{ from: 0, to: line.words.length }]) : spoken.manner;
}
