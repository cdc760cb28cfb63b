/** Runs tasks strictly one after the other, in the order they came; a task that fails does not hold up the next. */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    // Only that it ended matters to the next: its result is not held on to.
    last = run.then(
      () => undefined,
      () => undefined,
    );
    return run;
  };
}

/**
 * Runs tasks of the same key strictly in the order they came, of different keys side by side. A key costs nothing once
 * none of its tasks is under way.
 */
export function inTurnByKey(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const lanes = new Map<string, { readonly run: ReturnType<typeof inTurn>; waiting: number }>();
  return async (key, task) => {
    const lane = lanes.get(key) ?? { run: inTurn(), waiting: 0 };
    lanes.set(key, lane);
    lane.waiting += 1;
    try {
      return await lane.run(task);
    } finally {
      lane.waiting -= 1;
      if (lane.waiting === 0) lanes.delete(key);
    }
  };
}
