/** Writes of one moment become one transaction: what many events cost is then shared by them. */

/**
 * @param inOneStep carries out all of what it is given, or nothing
 * @returns takes a write and resolves once it is carried out, together with the others of its moment; rejects when they
 *   were not
 */
export function writeTogether<Tables>(
  inOneStep: (work: (tables: Tables) => void) => void,
): (write: (tables: Tables) => void) => Promise<void> {
  let waiting: { readonly write: (tables: Tables) => void; readonly done: PromiseWithResolvers<void> }[] = [];

  const carryOut = () => {
    const together = waiting;
    waiting = [];
    try {
      inOneStep((tables) => {
        for (const { write } of together) write(tables);
      });
    } catch (error) {
      for (const { done } of together) done.reject(error);
      return;
    }
    for (const { done } of together) done.resolve();
  };

  return (write) => {
    const done = Promise.withResolvers<void>();
    if (waiting.length === 0) setImmediate(carryOut);
    waiting.push({ write, done });
    return done.promise;
  };
}
