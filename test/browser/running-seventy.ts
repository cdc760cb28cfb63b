/** The real program, started as a newcomer starts it, on a port and a data folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Running {
  readonly url: string;
  /** What it printed at the start. */
  readonly said: readonly string[];
  stop(): Promise<void>;
}

export async function startSeventy(environment: Record<string, string> = {}): Promise<Running> {
  const data = await mkdtemp(join(tmpdir(), 'seventy-run-'));
  const child = spawn(process.execPath, ['--import', './src/preflight.mjs', 'src/main.ts'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      SEVENTY_DATA: data,
      SEVENTY_PORT: '0',
      SEVENTY_LOG_LEVEL: 'error',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Seventy ended at the start with code ${code}.`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      const [found] = line.match(/http:\/\/\S+/) ?? [];
      if (found) resolve(found);
    });
  });
  return {
    url,
    said,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}
