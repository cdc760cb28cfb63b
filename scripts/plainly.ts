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
    const { says, exit } = failure(error as Error);
    console.error(says);
    process.exitCode = exit;
  }
}

/** What an administrator is told of an error, and the exit code: 2 for a wrong call, 1 for everything else. */
export function failure(error: Error): { readonly says: string; readonly exit: 1 | 2 } {
  const wrongCall = error instanceof ConfigError || error instanceof WrongUse || isOption(error);
  return { says: error instanceof PlainError ? error.message : sentence(error), exit: wrongCall ? 2 : 1 };
}

/** What `parseArgs` throws about options it does not know. */
const isOption = (error: Error) => String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
const sentence = ({ message }: Error) => message.split('\n')[0]!;
