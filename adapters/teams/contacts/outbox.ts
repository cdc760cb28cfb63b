/** How the bot speaks without having been spoken to. */
import type { Outbox } from '../../../src/bot/message.ts';
import { ConversationGone } from '../../delivery/conversation-gone.ts';
import type { Voice, Whereabouts } from '../calls/voice.ts';
import { cardActivity } from '../show/activities.ts';
import type { Contacts } from './contacts.ts';
import { whereaboutsOf } from './records.ts';

export function outboxOf(contacts: Contacts, voice: Voice, tenant: string): Outbox {
  const chatWith = async (person: string): Promise<Whereabouts> => {
    const known = await contacts.person(person);
    if (!known) throw new ConversationGone('This person has not been heard of in Teams.');
    if (known.chat !== null) return whereaboutsOf(known, known.chat, 'personal', tenant);
    const chat = await voice.open(known.user, tenant, known);
    await contacts.noteChat(person, chat);
    return whereaboutsOf(known, chat, 'personal', tenant);
  };
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
