/** How the bot speaks without having been spoken to. */
import type { Activity } from 'botbuilder';
import type { Once, Outbox, Reply } from '../../../src/bot/message.ts';
import { ConversationGone } from '../../delivery/conversation-gone.ts';
import { NotSent } from '../../delivery/not-sent.ts';
import { isUndone } from '../calls/call-failed.ts';
import type { Voice } from '../calls/voice.ts';
import { cardActivity, textActivity } from '../show/activities.ts';
import { SENT_AGAIN } from '../show/lines.ts';
import type { Contacts } from './contacts.ts';
import type { PersonalChat } from './personal-chat.ts';

export function outboxOf(contacts: Contacts, voice: Voice, chatWith: PersonalChat): Outbox {
  return {
    async post(conversation, reply, once) {
      const place = await contacts.conversation(conversation);
      if (!place) throw new ConversationGone('The bot is not in this conversation of Teams.');
      await voice.send(place, messageOf(reply, once)).catch(rethrowUndone);
    },
    async tell(person, reply, once) {
      await voice.send(await chatWith(person), messageOf(reply, once)).catch(rethrowUndone);
    },
  };
}

function rethrowUndone(error: unknown): never {
  throw isUndone(error) ? new NotSent('Teams did not take the message.', { cause: error }) : error;
}

/**
 * Teams takes no key that would keep a message from being posted twice, and shows a bot no history, so what may have
 * arrived is sent again with a word about it:
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#send-to-conversation
 */
const messageOf = (reply: Reply, once: Once | undefined): Partial<Activity> => ({
  ...cardActivity(reply),
  ...(once?.again && textActivity(SENT_AGAIN)),
});
