/** Carries an inbound event out once, however often its platform sends it. */
import type { Inbox } from '../ports.ts';

/**
 * @param event the platform's own id of the event, with the platform's name in front
 * @param work what the event asks for. Once it has begun to act it must deal with its own failures: when it throws, the
 *   event counts as not started and a repeat may try again
 * @returns what `work` returned, or undefined when somebody else has the event
 */
export async function once<T>(inbox: Inbox, event: string, work: () => Promise<T>): Promise<T | undefined> {
  if (!(await inbox.take(event))) return undefined;
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await inbox.release(event);
    throw error;
  }
  await inbox.settle(event);
  return result;
}
