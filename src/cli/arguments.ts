/** The words of the command line, checked. */
import { parseArgs } from 'node:util';

export const CLI_COMMANDS = {
  ask: 'ask "<text>" [--as <member>] [--json], or ask --batch --json: one JSON object a line in, one answer a line out',
  score: 'score [<designation>] [--json]',
  import: 'import <file>... [--json]',
  chat: 'chat [--as <member>]',
  export: 'export [scores | customers | people] [--as <member>]: CSV on standard output',
  doctor: 'doctor: what is configured and what is missing',
  help: 'help',
} as const;
export type CliCommand = keyof typeof CLI_COMMANDS;

export interface CommandLine {
  readonly command: CliCommand;
  readonly words: readonly string[];
  readonly as: string | undefined;
  readonly json: boolean;
  readonly batch: boolean;
  readonly explain: boolean;
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
  const [command = 'help', ...words] = positionals;
  if (!(command in CLI_COMMANDS)) {
    throw new UsageError(`There is no command "${command}". Commands: ${Object.keys(CLI_COMMANDS).join(', ')}.`);
  }
  return {
    command: command as CliCommand,
    words,
    as: values.as,
    json: values.json ?? false,
    batch: values.batch ?? false,
    explain: values.explain ?? false,
    environment: {
      ...(values.data === undefined ? {} : { SEVENTY_DATA: values.data }),
      ...(values['as-of'] === undefined ? {} : { SEVENTY_AS_OF: values['as-of'] }),
    },
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        json: { type: 'boolean' },
        batch: { type: 'boolean' },
        explain: { type: 'boolean' },
        data: { type: 'string' },
        'as-of': { type: 'string' },
      },
    });
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new UsageError(`${sentence}. See: npm run -s seventy -- help`);
  }
}
