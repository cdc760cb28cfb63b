/** Carries an inbound event out once, however often its platform sends it. */
import { errorForLog } from '../../src/log-error.ts';
import type { Inbox, Log } from '../ports.ts';

/**
 * @param event the platform's own id of the event, with the platform's name in front
 * @param work what the event asks for. Once it has begun to act it must deal with its own failures: when it throws, the
 *   event counts as not started and a repeat may try again
 * @param log where it is noted that an outcome could not be kept
 * @param payload what the event says, kept until the work is done (see `Inbox.take`)
 * @returns what `work` returned, or undefined when somebody else has the event
 * @throws what `work` throws, and what taking the event throws: then nothing was done and the platform should send again
 */
export async function once<T>(
  inbox: Inbox,
  event: string,
  work: () => Promise<T>,
  log?: Pick<Log, 'error'>,
  payload?: string,
): Promise<T | undefined> {
  // The platform hears about the work alone. That its outcome was not kept makes no difference while this process runs,
  // because an event stays taken until it is settled or released.
  const keep = async (outcome: Promise<void>) =>
    outcome.catch((error) => log?.error({ err: errorForLog(error) }, 'the outcome of an event could not be kept'));

  if (!(await inbox.take(event, payload))) return undefined;
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await keep(inbox.release(event));
    throw error;
  }
  await keep(inbox.settle(event));
  return result;
}
