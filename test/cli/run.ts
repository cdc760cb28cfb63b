/** Runs the command line as a person does: a process of its own, over a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const PREFLIGHT = new URL('../../src/preflight.mjs', import.meta.url).href;
const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param folder where it runs: away from the project unless told, so that nobody's .env changes what is tested */
export function start(
  words: readonly string[],
  environment: Record<string, string> = {},
  folder: string = tmpdir(),
): ChildProcess {
  return spawn(process.execPath, ['--import', PREFLIGHT, CLI, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

export async function run(
  words: readonly string[],
  input = '',
  environment: Record<string, string> = {},
  folder?: string,
): Promise<Ran> {
  const child = start(words, environment, folder);
  child.stdin!.end(input);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout!), text(child.stderr!), closed]);
  return { code, out, err };
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seventy-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
