/** The command line: the same bot in a terminal, and the data commands. */
import { systemClock, thisMonth } from './bot/clock.ts';
import { type CliCommand, type CommandLine, readCommandLine, UsageError } from './cli/arguments.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { environment } from './environment.ts';
import { PlainError } from './plain-error.ts';

type Run = (line: CommandLine, config: Config) => Promise<number> | number;

/** Loaded when asked for: a wrong word is answered without waiting for what it does not need. */
const RUN: Record<CliCommand, () => Promise<Run>> = {
  ask: async () => (await import('./cli/ask.ts')).ask,
  score: async () => (await import('./cli/score.ts')).score,
  import: async () => (await import('./cli/import.ts')).importFiles,
  chat: async () => (await import('./cli/chat.ts')).chat,
  export: async () => (await import('./cli/export.ts')).exportData,
  doctor: async () => (await import('./cli/doctor.ts')).doctor,
  help: async () => (await import('./cli/help.ts')).help,
};

async function main(): Promise<number> {
  try {
    const line = readCommandLine(process.argv.slice(2));
    const config = readConfig({ ...environment(), ...line.environment }, thisMonth(systemClock));
    const run = await RUN[line.command]();
    return await run(line, config);
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError) {
      console.error(error.message);
      return 2;
    }
    console.error(error instanceof PlainError ? error.message : `Seventy failed: ${(error as Error).message}`);
    return 1;
  }
}

process.exitCode = await main();
