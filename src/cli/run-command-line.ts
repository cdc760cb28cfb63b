/** The command line from its words to its exit code, whatever streams it is used through. */
import { systemClock, thisMonth } from '../bot/clock.ts';
import { type Config, ConfigError, type Environment, readConfig } from '../config.ts';
import { PlainError } from '../plain-error.ts';
import { type CliCommand, type CommandLine, readCommandLine, UsageError } from './arguments.ts';
import type { Terminal } from './terminal.ts';

type Run = (line: CommandLine, config: Config, terminal: Terminal) => Promise<number> | number;

/** Loaded when asked for: a wrong word is answered without waiting for what it does not need. */
const RUN: Record<CliCommand, () => Promise<Run>> = {
  ask: async () => (await import('./ask.ts')).ask,
  score: async () => (await import('./score.ts')).score,
  import: async () => (await import('./import.ts')).importFiles,
  chat: async () => (await import('./chat.ts')).chat,
  export: async () => (await import('./export.ts')).exportData,
  doctor: async () => (await import('./doctor.ts')).doctor,
  help: async () => (await import('./help.ts')).help,
};

/**
 * @param environment read only for words that are a command
 * @returns the exit code: 0 done, 1 refused or failed, 2 wrong usage
 */
export async function runCommandLine(
  words: readonly string[],
  environment: () => Environment,
  terminal: Terminal,
): Promise<number> {
  try {
    const line = readCommandLine(words);
    const config = readConfig({ ...environment(), ...line.environment }, thisMonth(systemClock));
    const run = await RUN[line.command]();
    return await run(line, config, terminal);
  } catch (error) {
    terminal.complaints.write(`${sentenceOf(error as Error)}\n`);
    return error instanceof UsageError || error instanceof ConfigError ? 2 : 1;
  }
}

function sentenceOf(error: Error): string {
  const known = [UsageError, ConfigError, PlainError].some((kind) => error instanceof kind);
  return known ? error.message : `Seventy failed: ${error.message}`;
}
