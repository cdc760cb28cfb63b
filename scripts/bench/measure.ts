/** Milliseconds a task takes, and what it gives. */
export async function timed<T>(task: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const began = performance.now();
  const result = await task();
  return { ms: performance.now() - began, result };
}

/** The median of `rounds` runs, in milliseconds. */
export async function medianOf(rounds: number, task: () => unknown): Promise<number> {
  const runs: number[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push((await timed(task)).ms);
  runs.sort((a, b) => a - b);
  return runs[Math.floor(rounds / 2)] ?? 0;
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
