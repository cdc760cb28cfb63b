/** What was acknowledged and not carried out before the last process ended: Slack does not send it again. */
import type { ReceiverEvent } from '@slack/bolt';
import type { LastingInbox, Log } from '../../ports.ts';
import { failureOf } from '../send/failure.ts';

/** Puts each of them through `receive` as if it had just come; resolves once they are recorded anew. */
export async function receiveLeftOver(
  inbox: LastingInbox,
  receive: (event: ReceiverEvent) => Promise<void>,
  log: Log,
): Promise<void> {
  for (const { payload } of await inbox.pending('slack:')) {
    await receive({ body: JSON.parse(payload), ack: async () => undefined }).catch((error: unknown) =>
      log.error({ failure: failureOf(error) }, 'a Slack event from before the start could not be taken up'),
    );
  }
}
