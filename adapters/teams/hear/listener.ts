/** Turns what Teams sends into the bot's messages. */
import type { Message } from '../../../src/bot/message.ts';
import { errorForLog } from '../../../src/log-error.ts';
import type { Log } from '../../ports.ts';
import type { Voice, Whereabouts } from '../calls/voice.ts';
import type { Download } from '../files/download.ts';
import { filesOf } from './files.ts';
import { conversationOf, eventOf, type Incoming, placeOf } from './incoming.ts';
import type { Pressed } from './pressed.ts';
import { type Identify, said } from './said.ts';
import { senderOf } from './sender.ts';

export interface ListenerParts {
  readonly tenant: string;
  readonly voice: Voice;
  readonly download: Download;
  readonly uploadBytes: number;
  readonly log: Log;
}

export interface Listener {
  /** What was written, with its files. Asking for nothing is asking for help. */
  written(activity: Incoming): Promise<Message>;
  /** What a button or a form sent. */
  pressed(activity: Incoming, what: Pressed): Message;
}

const HELP: Pressed = { text: '', action: { command: 'help', args: {} } };
/** Ids of people; bots and channels have others. */
const PERSON = '29:';

export function listener({ tenant, voice, download, uploadBytes, log }: ListenerParts): Listener {
  const look = (activity: Incoming, user: string) => voice.member(whereaboutsOf(activity), user);

  const identify =
    (activity: Incoming): Identify =>
    async ({ id, aadObjectId }) => {
      if (aadObjectId) return identityOf(aadObjectId);
      if (!id?.startsWith(PERSON)) return null;
      try {
        const member = await look(activity, id);
        return member.aadObjectId ? identityOf(member.aadObjectId) : null;
      } catch (error) {
        log.warn({ err: errorForLog(error) }, 'Teams did not say who was mentioned');
        return null;
      }
    };
  const identityOf = (objectId: string): string => `teams:${tenant}:${objectId}`.toLowerCase();

  const pressed: Listener['pressed'] = (activity, what) => ({
    id: eventOf(activity),
    conversation: conversationOf(activity),
    place: placeOf(activity),
    sender: senderOf(activity, tenant, () => look(activity, activity.from.id), log),
    ...what,
  });

  return {
    pressed,
    async written(activity) {
      const text = await said(activity, identify(activity));
      const files = filesOf(activity, download, uploadBytes);
      if (files.length > 0) return { ...pressed(activity, { text }), files };
      return pressed(activity, text === '' ? HELP : { text });
    },
  };
}

/** Where the conversation of an activity is reached; a message is answered as such, so that clients can show both together. */
export function whereaboutsOf({ type, id, serviceUrl, recipient, conversation, channelData }: Incoming): Whereabouts {
  const { id: conversationId, conversationType, tenantId, name } = conversation;
  const team = channelData?.team?.id;
  return {
    serviceUrl,
    bot: { id: recipient.id, name: recipient.name ?? '' },
    conversation: {
      id: conversationId,
      conversationType: conversationType ?? '',
      isGroup: conversationType !== 'personal',
      name: name ?? '',
      ...(tenantId && { tenantId }),
    },
    ...(type === 'message' && id && { activityId: id }),
    ...(team && { team }),
  };
}
