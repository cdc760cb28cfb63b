import { ConfigError } from '../src/config.ts';
import { PlainError } from '../src/plain-error.ts';

/** A call that cannot be understood, such as an unknown option: exit code 2. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

/** Runs a script for an administrator: what goes wrong is one sentence on standard error and an exit code of 1 or 2. */
export async function plainly(run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : sentence(error as Error));
    process.exitCode = error instanceof ConfigError || error instanceof WrongUse || isOption(error) ? 2 : 1;
  }
}

/** What `parseArgs` throws about options it does not know. */
const isOption = (error: unknown) => String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
const sentence = ({ message }: Error) => message.split('\n')[0]!;
