/**
 * Messages that Teams does not send again, since they are acknowledged before they are answered. The few that take so
 * long are written down, so that the next process answers them should this one end before.
 */
import { z } from 'zod';
import { errorForLog } from '../../../src/log-error.ts';
import type { Log, Records, Timing } from '../../ports.ts';
import { eventOf, type Incoming, readIncoming } from '../hear/incoming.ts';
import type { UnderWay } from '../under-way.ts';

const KIND = 'teams-message';
/** Milliseconds: after a day nobody waits for the answer any more. */
const WAITED_FOR = 24 * 60 * 60_000;
const record = z.object({ at: z.number(), activity: z.string() });

export interface LeftOver {
  /** Keeps the message until it is answered. Never throws: what cannot be kept is answered all the same. */
  keep(activity: Incoming, answered: Promise<unknown>): Promise<void>;
  /** Hands over what an earlier process left, each message once. */
  workOff(answer: (activity: Incoming) => Promise<void>): void;
}

export function leftOver(records: Records, underWay: UnderWay, timing: Timing, log: Log): LeftOver {
  const noted = (error: unknown) => log.error({ err: errorForLog(error) }, 'a message left over was lost');

  const put = async (activity: Incoming) =>
    records.put(KIND, eventOf(activity), { at: timing.now(), activity: JSON.stringify(activity) });

  const answerOne = async (id: string, value: unknown, answer: (activity: Incoming) => Promise<void>) => {
    // Before the answer: it may be this very message that ends the process.
    await records.remove(KIND, id);
    const { at, activity } = record.parse(value);
    if (timing.now() - at < WAITED_FOR) await answer(readIncoming(JSON.parse(activity)));
  };

  return {
    async keep(activity, answered) {
      const kept = put(activity).catch(noted);
      const forget = async () => {
        await kept;
        await records.remove(KIND, eventOf(activity));
      };
      underWay.track(answered.then(forget, forget).catch(noted));
      await kept;
    },
    workOff(answer) {
      const all = async () => {
        for (const { id, value } of await records.list(KIND)) {
          underWay.track(answerOne(id, value, answer).catch(noted));
        }
      };
      underWay.track(all().catch(noted));
    },
  };
}
