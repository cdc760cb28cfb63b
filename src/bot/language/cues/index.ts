/** Every command that is understood, one file each. A new command: write its file, name it here. */
import type { CommandId } from '../../commands/ids.ts';
import type { Cues } from './cue.ts';
import { customers } from './customers.ts';
import { explain } from './explain.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import { importing } from './import.ts';
import { members } from './members.ts';
import { people } from './people.ts';
import { rules } from './rules.ts';
import { score } from './score.ts';
import { trend } from './trend.ts';
import { undo } from './undo.ts';
import { whoami } from './whoami.ts';

export const CUES: readonly Cues[] = [
  score,
  explain,
  trend,
  gaps,
  customers,
  people,
  rules,
  importing,
  undo,
  members,
  whoami,
  help,
];

const BY_COMMAND: ReadonlyMap<CommandId, Cues> = new Map(CUES.map((cues) => [cues.command, cues]));

export function cuesOf(command: CommandId): Cues {
  const cues = BY_COMMAND.get(command);
  if (cues === undefined) throw new Error(`No cues for the command "${command}". Add cues/${command}.ts.`);
  return cues;
}
