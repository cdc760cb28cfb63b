/** The words of the command line, checked. */
import { parseArgs } from 'node:util';

/** Each command: how it is written, whether words may follow it, and its options beside --data and --as-of. */
export const CLI_COMMANDS = {
  ask: {
    usage:
      'ask "<text>" [--as <member>] [--json] [--explain: why it is read so], or ask --batch --json: one JSON object a line in, one answer a line out',
    words: true,
    options: ['as', 'json', 'batch', 'explain'],
  },
  score: { usage: 'score [<designation>] [--json]', words: true, options: ['json'] },
  import: { usage: 'import <file>... [--json]', words: true, options: ['json'] },
  chat: { usage: 'chat [--as <member>]', words: false, options: ['as'] },
  export: {
    usage: 'export [scores | customers | people | claims | associations] [--as <member>]: CSV on standard output',
    words: true,
    options: ['as'],
  },
  doctor: {
    usage: 'doctor [--offline]: what is configured, whether Teams and Slack take the credentials, and the next step',
    words: false,
    options: ['offline'],
  },
  help: { usage: 'help', words: false, options: [] },
} as const satisfies Record<string, { usage: string; words: boolean; options: readonly (keyof typeof OPTIONS)[] }>;
export type CliCommand = keyof typeof CLI_COMMANDS;

const OPTIONS = {
  as: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  explain: { type: 'boolean' },
  offline: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  data: { type: 'string' },
  'as-of': { type: 'string' },
} as const;
/** Options of every command, and the environment variables they stand for. */
const EVERYWHERE = { data: 'SEVENTY_DATA', 'as-of': 'SEVENTY_AS_OF' } as const;

export interface CommandLine {
  readonly command: CliCommand;
  readonly words: readonly string[];
  readonly as: string | undefined;
  readonly json: boolean;
  readonly batch: boolean;
  /** Says why the text is read as it is. */
  readonly explain: boolean;
  /** Nothing outside this machine is asked. */
  readonly offline: boolean;
  /** Environment variables that options stand for. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Wrong usage: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** @throws UsageError with one sentence that says what is wrong */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parse(argv);
  const [word = 'help', ...words] = values.help ? ['help'] : positionals;
  if (!Object.hasOwn(CLI_COMMANDS, word)) {
    throw new UsageError(`There is no command "${word}". Commands: ${Object.keys(CLI_COMMANDS).join(', ')}.`);
  }
  const command = word as CliCommand;
  const allowed: readonly string[] = [...CLI_COMMANDS[command].options, ...Object.keys(EVERYWHERE), 'help'];
  const stray = Object.keys(values).find((option) => !allowed.includes(option));
  if (stray) throw new UsageError(`"${command}" takes no --${stray}. Usage: ${CLI_COMMANDS[command].usage}`);
  if (words.length > 0 && !CLI_COMMANDS[command].words) {
    throw new UsageError(`"${command}" takes no further words. Usage: ${CLI_COMMANDS[command].usage}`);
  }
  const environment = Object.entries(EVERYWHERE).flatMap(([option, variable]) => {
    const value = values[option as keyof typeof EVERYWHERE];
    return value === undefined ? [] : [[variable, value]];
  });
  return {
    command,
    words,
    as: values.as,
    json: values.json ?? false,
    batch: values.batch ?? false,
    explain: values.explain ?? false,
    offline: values.offline ?? false,
    environment: Object.fromEntries(environment),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\.?\n|\. /);
    throw new UsageError(`${sentence}. See: npm run -s seventy -- help`);
  }
}
