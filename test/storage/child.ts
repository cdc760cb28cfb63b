/** A real second process of the fixtures folder, spoken to line by line. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PREFLIGHT = new URL('../../src/preflight.mjs', import.meta.url).href;

export interface Child {
  readonly pid: number;
  /** What it printed so far, complete once it was killed. */
  readonly lines: readonly string[];
  /** Resolves with the first line that `wanted` accepts; rejects when the process ends before. */
  line(wanted?: (line: string) => boolean): Promise<string>;
  /** Ends the process at once, as a power cut would end it, and waits until it is gone. */
  kill(): Promise<void>;
}

export function startChild(fixture: string, ...args: string[]): Child {
  const child = spawn(
    process.execPath,
    ['--import', PREFLIGHT, join(import.meta.dirname, 'fixtures', fixture), ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  // Warnings count as output: nothing may be printed that the fixture did not print.
  const lines: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
  const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const ended = once(reader, 'close');
  return {
    pid: child.pid!,
    lines,
    line: (wanted = () => true) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find(wanted);
          if (found !== undefined) resolve(found);
        };
        reader.on('line', look);
        void ended.then(() => reject(new Error(`${fixture} ended early: ${lines.join(' | ')}`)));
        look();
      }),
    async kill() {
      const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
      child.kill('SIGKILL');
      await gone;
      await ended;
    },
  };
}
