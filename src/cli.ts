/** The command line: the same bot in a terminal, and the data commands. */
import { runCommandLine } from './cli/run-command-line.ts';
import { environment } from './environment.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), environment, {
  // Opened by those who read it.
  get input() {
    return process.stdin;
  },
  output: process.stdout,
  complaints: process.stderr,
  folder: process.cwd(),
});
