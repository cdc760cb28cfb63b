/** Documents that come with an answer: each is offered to the asker in the personal chat, the only place Teams takes them. */
import type { Reply } from '../../../src/bot/message.ts';
import { errorForLog } from '../../../src/log-error.ts';
import type { Log } from '../../ports.ts';
import { statusOf } from '../calls/call-failed.ts';
import type { Voice, Whereabouts } from '../calls/voice.ts';
import type { Waiting } from '../files/waiting.ts';
import { textActivity } from '../show/activities.ts';
import { consentActivity } from '../show/file-cards.ts';
import { FILE_ALONE, NOT_ALONE } from '../show/lines.ts';
import { type Asked, isForAskerAlone } from './deliver.ts';

/** Never throws: there is nobody left to tell. */
export type HandOut = (reply: Reply | null, asked: Asked) => Promise<void>;

export interface HandOutParts {
  readonly voice: Voice;
  readonly waiting: Waiting;
  readonly chatWith: (person: string) => Promise<Whereabouts>;
  readonly log: Log;
}

export function handingOut({ voice, waiting, chatWith, log }: HandOutParts): HandOut {
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      log.warn({ err: errorForLog(error), status: statusOf(error) }, 'a file did not reach Teams');
      return false;
    }
  };
  return async (reply, asked) => {
    const { files = [] } = reply ?? {};
    if (!reply || files.length === 0) return;
    const { at, place, person } = asked;
    const offered = await attempt(async () => {
      const chat = place === 'private' ? at : await chatWith(person);
      for (const file of files) await voice.send(chat, consentActivity(file, waiting.put(person, file)));
    });
    // An answer for the asker alone has said where it is, or that there is no way.
    if (place === 'shared' && !isForAskerAlone(reply, asked)) {
      await attempt(() => voice.send(at, textActivity(offered ? FILE_ALONE : NOT_ALONE)));
    }
  };
}
