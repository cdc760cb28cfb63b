/** The command line as a person starts it: a process of its own, over a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Ran } from './run.ts';

const PREFLIGHT = new URL('../../src/preflight.mjs', import.meta.url).href;
const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** @param folder where it runs: away from the project unless told, so that nobody's .env changes what is tested */
export function startProgram(words: readonly string[], folder: string = tmpdir()): ChildProcess {
  return spawn(process.execPath, ['--import', PREFLIGHT, CLI, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

export async function runProgram(words: readonly string[], input = '', folder?: string): Promise<Ran> {
  const child = startProgram(words, folder);
  child.stdin!.end(input);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout!), text(child.stderr!), closed]);
  return { code, out, err };
}
