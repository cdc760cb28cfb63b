/** Runs a script as an administrator does: a process of its own, away from the project, with nothing set but what is given. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Ran } from '../cli/run.ts';

const PREFLIGHT = new URL('../../src/preflight.mjs', import.meta.url).href;

export async function runScript(
  script: 'teams-package/build.ts' | 'slack-manifest/print.ts',
  folder: string,
  words: readonly string[] = [],
  environment: Record<string, string> = {},
): Promise<Ran> {
  const path = fileURLToPath(new URL(`../../scripts/${script}`, import.meta.url));
  const child = spawn(process.execPath, ['--import', PREFLIGHT, path, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout!), text(child.stderr!), closed]);
  return { code, out, err };
}
