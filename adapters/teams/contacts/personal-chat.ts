import { ConversationGone } from '../../delivery/conversation-gone.ts';
import type { Voice, Whereabouts } from '../calls/voice.ts';
import type { Contacts } from './contacts.ts';
import { whereaboutsOf } from './records.ts';

/** The personal chat with somebody, by `Sender.id`; it is opened where there was none. @throws ConversationGone, CallFailed */
export type PersonalChat = (person: string) => Promise<Whereabouts>;

export function personalChats(contacts: Contacts, voice: Voice, tenant: string): PersonalChat {
  return async (person) => {
    const known = await contacts.person(person);
    if (!known) throw new ConversationGone('This person has not been heard of in Teams.');
    if (known.chat !== null) return whereaboutsOf(known, known.chat, 'personal', tenant);
    const chat = await voice.open(known.user, tenant, known);
    await contacts.noteChat(person, chat);
    return whereaboutsOf(known, chat, 'personal', tenant);
  };
}
