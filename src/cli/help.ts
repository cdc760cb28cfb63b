import { COMMANDS } from '../bot/commands/index.ts';
import type { Config } from '../config.ts';
import { CLI_COMMANDS, type CommandLine } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** What the command line and the chat understand, from their declarations. */
export function help(_line: CommandLine, _config: Config, { output }: Terminal): number {
  const usage = Object.values(CLI_COMMANDS).map(({ usage }) => `  npm run -s seventy -- ${usage}`);
  const chat = Object.values(COMMANDS).map(({ summary, examples: [example] }) => `  ${summary}: "${example}"`);
  const lines = [
    'Seventy: partner capability scores, from Partner Center exports.',
    '',
    ...usage,
    '',
    'Options: --data <folder> (or SEVENTY_DATA), --as-of YYYY-MM: the month that counts as last full month.',
    'Exit codes: 0 done, 1 refused or failed, 2 wrong usage.',
    '',
    'What you can ask:',
    ...chat,
  ];
  output.write(`${lines.join('\n')}\n`);
  return 0;
}
