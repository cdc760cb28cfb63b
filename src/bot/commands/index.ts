/** The table of contents: every command Seventy knows. */
import type { Command } from './command.ts';
import { customers } from './customers.ts';
import { explain } from './explain.ts';
import { gaps } from './gaps.ts';
import { help } from './help.ts';
import type { CommandId } from './ids.ts';
import { importCommand } from './import.ts';
import { members } from './members.ts';
import { people } from './people.ts';
import { rules } from './rules.ts';
import { score } from './score.ts';
import { trend } from './trend.ts';
import { undo } from './undo.ts';
import { whoami } from './whoami.ts';

export const COMMANDS: { readonly [Id in CommandId]: Command } = {
  score,
  explain,
  trend,
  gaps,
  customers,
  people,
  rules,
  import: importCommand,
  undo,
  members,
  whoami,
  help,
};
