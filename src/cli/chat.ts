import { terminalChat } from '../../adapters/terminal/index.ts';
import type { Config } from '../config.ts';
import type { CommandLine } from './arguments.ts';
import { localMember, withSeventy } from './session.ts';

/** The bot in the terminal until the input ends. @returns the exit code */
export async function chat({ as }: CommandLine, config: Config): Promise<number> {
  const member = localMember(as).id;
  return withSeventy(config, async ({ bot }) => {
    await terminalChat(bot, member, process.stdin, process.stdout);
    return 0;
  });
}
