/** Where conversations and people can be reached, noted whenever they are heard of, for when the bot speaks first. */
import type { Records } from '../../ports.ts';
import type { TeamsAuthority } from '../authority.ts';
import type { Whereabouts } from '../calls/voice.ts';
import { type Incoming, placeOf } from '../hear/incoming.ts';
import { personId } from '../hear/sender.ts';
import { type Kept, keptRecords } from './kept.ts';
import {
  type ConversationRecord,
  conversationRecord,
  type PersonRecord,
  personRecord,
  whereaboutsOf,
} from './records.ts';

export interface Contacts {
  /** Writes what is new or changed. */
  note(activity: Incoming): Promise<void>;
  /** By `Message.conversation`. */
  conversation(id: string): Promise<Whereabouts | undefined>;
  /** By `Sender.id`. */
  person(id: string): Promise<PersonRecord | undefined>;
  /** The personal chat that was opened with somebody. */
  noteChat(person: string, chat: string): Promise<void>;
  isWelcomed(activity: Incoming): Promise<boolean>;
  noteWelcome(activity: Incoming): Promise<void>;
  /** The bot was removed: from a chat, or from a team with all its channels. */
  forget(activity: Incoming): Promise<void>;
}

const PREFIX = 'teams:';
const THREAD = ';messageid=';

export function contactsOf(records: Records, appId: string, tenant: string, authority: TeamsAuthority): Contacts {
  const conversations = keptRecords(records, 'teams-conversation', conversationRecord(appId, authority));
  const people = keptRecords(records, 'teams-person', personRecord(appId, authority));

  const note: Contacts['note'] = async (activity) => {
    const { serviceUrl, from, recipient, conversation, channelData } = activity;
    const reachable = { appId, serviceUrl, bot: { id: recipient.id, name: recipient.name ?? '' } };
    const place = conversations.change(channelOf(conversation.id), (known) => ({
      ...reachable,
      type: conversation.conversationType ?? '',
      team: channelData?.team?.id ?? known?.team ?? null,
      welcomed: known?.welcomed ?? false,
    }));
    const known = from.aadObjectId && from.id !== recipient.id;
    const person =
      known &&
      people.change(personId(tenant, from), (before) => ({
        ...reachable,
        user: from.id,
        chat: placeOf(activity) === 'private' ? conversation.id : (before?.chat ?? null),
      }));
    await Promise.all([place, person]);
  };

  return {
    note,
    async conversation(id) {
      const full = id.slice(PREFIX.length);
      const record = id.startsWith(PREFIX) ? await conversations.get(channelOf(full)) : undefined;
      return record && whereaboutsOf(record, full, record.type, tenant);
    },
    person: (id) => people.get(id.toLowerCase()),
    noteChat: (person, chat) => people.change(person.toLowerCase(), (known) => known && { ...known, chat }),
    isWelcomed: async ({ conversation }) => (await conversations.get(channelOf(conversation.id)))?.welcomed === true,
    noteWelcome: ({ conversation }) =>
      conversations.change(channelOf(conversation.id), (known) => known && { ...known, welcomed: true }),
    async forget(activity) {
      await conversations.change(channelOf(activity.conversation.id), () => undefined);
      if (placeOf(activity) === 'private') await people.change(personId(tenant, activity.from), () => undefined);
      const team = activity.channelData?.team?.id;
      if (team) await forgetTeam(conversations, team);
    },
  };
}

/** Every thread of a channel is reached like the channel itself, so one record serves them all. */
const channelOf = (conversation: string): string => conversation.split(THREAD, 1)[0]!;

async function forgetTeam(conversations: Kept<ConversationRecord>, team: string): Promise<void> {
  for (const { id, value } of await conversations.list()) {
    if (value.team === team) await conversations.change(id, () => undefined);
  }
}
