/** Records what comes in before it is acknowledged, and works on it afterwards: once, and in order within a conversation. */
import { inOrder } from '../../delivery/in-order.ts';
import { once } from '../../delivery/once.ts';
import type { Inbox, Log } from '../../ports.ts';
import { failureOf } from '../send/failure.ts';

export interface Incoming {
  /** Slack's own id of the event: the same when Slack sends it again. */
  readonly id: string;
  readonly conversation: string;
  /** The event as it came: kept until the work is done, because Slack does not send it again once it is acknowledged. */
  readonly payload?: string | undefined;
  /** Called at once when the event is new, before the work of earlier events is done. */
  readonly begun?: () => void;
  /** Deals with its own failures. */
  work(): Promise<void>;
}

export interface Recorder {
  /** Resolves to whether the event is new, as soon as that is recorded. @throws when it could not be recorded */
  record(incoming: Incoming): Promise<boolean>;
  idle(): Promise<void>;
}

export function recorder(inbox: Inbox, log: Log): Recorder {
  const order = inOrder();
  const underWay = new Set<Promise<void>>();

  const record = ({ id, conversation, payload, begun, work }: Incoming): Promise<boolean> => {
    const { promise: recorded, resolve, reject } = Promise.withResolvers<boolean>();
    // The place in the queue is taken on arrival; recording may finish in another order.
    const worked = order(conversation, async () => {
      if (await recorded.catch(() => false)) await work();
    });
    let taken = false;
    const begin = () => {
      taken = true;
      resolve(true);
      begun?.();
      return worked;
    };
    const all = once(inbox, id, begin, undefined, payload)
      .then(() => resolve(false))
      .catch((error: unknown) => {
        if (!taken) return reject(error);
        log.error({ failure: failureOf(error) }, 'a Slack event was not finished');
      })
      .finally(() => underWay.delete(all));
    underWay.add(all);
    return recorded;
  };

  return {
    record,
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
