/** Messages that Teams does not send again: acknowledged by a process that ended before it had answered. */
import { errorForLog } from '../../../src/log-error.ts';
import type { LastingInbox } from '../../ports.ts';
import { readIncoming } from '../hear/incoming.ts';
import { onMessage } from './on-message.ts';
import type { Workings } from './workings.ts';

export async function answerLeftOver(inbox: LastingInbox, workings: Workings): Promise<void> {
  const { underWay, log } = workings;
  const failed = (error: unknown) =>
    log.error({ err: errorForLog(error) }, 'a message left over could not be answered');
  try {
    for (const { payload } of await inbox.pending('teams:')) {
      underWay.track(onMessage(readIncoming(JSON.parse(payload)), workings).catch(failed));
    }
  } catch (error) {
    failed(error);
  }
}
