import { terminalChat } from '../../adapters/terminal/index.ts';
import type { Config } from '../config.ts';
import type { CommandLine } from './arguments.ts';
import { localMember, withSeventy } from './session.ts';
import type { Terminal } from './terminal.ts';

/** The bot in the terminal until the input ends. @returns the exit code */
export async function chat({ as }: CommandLine, config: Config, terminal: Terminal): Promise<number> {
  const member = localMember(as).id;
  return withSeventy(config, terminal, async ({ bot }) => {
    await terminalChat(bot, member, terminal.input, terminal.output, terminal.folder);
    return 0;
  });
}
