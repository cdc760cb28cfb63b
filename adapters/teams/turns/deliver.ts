/** Shows a reply where it may be seen: in the conversation, or to the asker alone. */
import type { Outbox, Reply } from '../../../src/bot/message.ts';
import { errorForLog } from '../../../src/log-error.ts';
import type { Log } from '../../ports.ts';
import { statusOf } from '../calls/call-failed.ts';
import type { Voice, Whereabouts } from '../calls/voice.ts';
import { cardActivity, textActivity } from '../show/activities.ts';
import { ALONE, NOT_ALONE, SORRY } from '../show/lines.ts';

/** Where an answer belongs. */
export interface Asked {
  readonly at: Whereabouts;
  readonly place: 'private' | 'shared';
  /** `Sender.id` of the asker. */
  readonly person: string;
}

export interface Deliver {
  /** Never throws: there is nobody left to tell. `null` is an answer that failed. */
  answer(reply: Reply | null, asked: Asked): Promise<void>;
  /** To the asker alone, who has been told so already. */
  alone(reply: Reply, asked: Asked): Promise<void>;
  /** To the others who see the card that was pressed: what answers a press changes it for the one who pressed alone. */
  toOthers(reply: Reply, asked: Asked, messageId: string | null | undefined): Promise<void>;
  /** In the place of the card that was pressed, if that can still be done. */
  inPlace(reply: Reply | null, asked: Asked, messageId: string | null | undefined): Promise<void>;
}

export const isForAskerAlone = ({ visibility }: Reply, { place }: Asked): boolean =>
  visibility === 'asker' && place === 'shared';

export function delivery(voice: Voice, outbox: Outbox, log: Log): Deliver {
  const attempt = async (send: Promise<void>): Promise<boolean> => {
    try {
      await send;
      return true;
    } catch (error) {
      log.warn({ err: errorForLog(error), status: statusOf(error) }, 'an answer did not reach Teams');
      return false;
    }
  };
  const replace = (messageId: string, reply: Reply, { at }: Asked) =>
    attempt(voice.replace(at, messageId, cardActivity(reply)));
  const say = (text: string, { at }: Asked) => attempt(voice.send(at, textActivity(text)));

  const alone: Deliver['alone'] = async (reply, asked) => {
    if (!(await attempt(outbox.tell(asked.person, reply)))) await say(NOT_ALONE, asked);
  };
  const answer: Deliver['answer'] = async (reply, asked) => {
    if (!reply) await say(SORRY, asked);
    else if (!isForAskerAlone(reply, asked)) await attempt(voice.send(asked.at, cardActivity(reply)));
    else if (await attempt(outbox.tell(asked.person, reply))) await say(ALONE, asked);
    else await say(NOT_ALONE, asked);
  };
  return {
    answer,
    alone,
    async toOthers(reply, asked, messageId) {
      // A form, with what was typed into it, is nobody else's.
      if (asked.place === 'shared' && messageId && !reply.form) await replace(messageId, reply, asked);
    },
    async inPlace(reply, asked, messageId) {
      const replaceable = reply && messageId && !isForAskerAlone(reply, asked);
      const replaced = replaceable && (await replace(messageId, reply, asked));
      if (!replaced) await answer(reply, asked);
    },
  };
}
