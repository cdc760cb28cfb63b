/** The command line: the same bot in a terminal, and the data commands. */
import { systemClock, thisMonth } from './bot/clock.ts';
import { type CliCommand, type CommandLine, readCommandLine, UsageError } from './cli/arguments.ts';
import { ask } from './cli/ask.ts';
import { chat } from './cli/chat.ts';
import { doctor } from './cli/doctor.ts';
import { exportData } from './cli/export.ts';
import { help } from './cli/help.ts';
import { importFiles } from './cli/import.ts';
import { score } from './cli/score.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { environment } from './environment.ts';
import { PlainError } from './plain-error.ts';

const RUN: Record<CliCommand, (line: CommandLine, config: Config) => Promise<number> | number> = {
  ask,
  score,
  import: importFiles,
  chat,
  export: exportData,
  doctor,
  help,
};

async function main(): Promise<number> {
  try {
    const line = readCommandLine(process.argv.slice(2));
    const config = readConfig({ ...environment(), ...line.environment });
    if (config.asOf !== undefined && config.asOf >= thisMonth(systemClock)) {
      throw new UsageError(`The month ${config.asOf} is not over yet. Name an earlier one.`);
    }
    return await RUN[line.command](line, config);
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
