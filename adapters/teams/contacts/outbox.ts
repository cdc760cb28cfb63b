/** How the bot speaks without having been spoken to. */
import type { Outbox } from '../../../src/bot/message.ts';
import { ConversationGone } from '../../delivery/conversation-gone.ts';
import type { Voice } from '../calls/voice.ts';
import { cardActivity } from '../show/activities.ts';
import type { Contacts } from './contacts.ts';
import type { PersonalChat } from './personal-chat.ts';

export function outboxOf(contacts: Contacts, voice: Voice, chatWith: PersonalChat): Outbox {
  return {
    async post(conversation, reply) {
      const place = await contacts.conversation(conversation);
      if (!place) throw new ConversationGone('The bot is not in this conversation of Teams.');
      await voice.send(place, cardActivity(reply));
    },
    async tell(person, reply) {
      await voice.send(await chatWith(person), cardActivity(reply));
    },
  };
}
