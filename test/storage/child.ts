/** A real second process of the fixtures folder, spoken to line by line. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Child {
  readonly pid: number;
  /** What it printed so far; complete once `ended`. */
  readonly lines: readonly string[];
  /** Resolves with the first line that `wanted` accepts; rejects when the process ends before. */
  line(wanted?: (line: string) => boolean): Promise<string>;
  /** Ends the process at once, as a power cut would end it, and waits until it is gone. */
  kill(): Promise<void>;
}

export function startChild(fixture: string, ...args: string[]): Child {
  // stderr goes to the pipe too: nothing else may be printed, least of all a warning.
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'fixtures', fixture), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout! }).on('line', (line) => lines.push(line));
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
