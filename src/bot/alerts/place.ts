/** Where somebody speaks, as a place that can be told something later. */
import { samePlace } from '../../alerts/due/index.ts';
import type { Place } from '../../alerts/subscription.ts';
import { identityKey } from '../access/find-member.ts';
import type { Member } from '../access/member.ts';
import type { Message, Sender } from '../message.ts';

/** A message to the sender alone. */
export const personPlace = ({ platform, id }: Sender): Place => ({ platform, kind: 'person', id });

/** The conversation of a message, a channel without the thread it was said in; in private the person. */
export function placeOf({ sender, conversation, place }: Pick<Message, 'sender' | 'conversation' | 'place'>): Place {
  if (place === 'private') return personPlace(sender);
  return { platform: sender.platform, kind: 'conversation', id: WITHOUT_THREAD[sender.platform](conversation) };
}

/** How ids of conversations name a thread: `slack:<team>:<channel>:<thread>`, `teams:<channel>;messageid=<thread>`. */
const WITHOUT_THREAD: Record<Sender['platform'], (conversation: string) => string> = {
  slack: (conversation) => conversation.split(':').slice(0, 3).join(':'),
  teams: (conversation) => conversation.replace(/;messageid=.*$/, ''),
  local: (conversation) => conversation,
};

/** Whether a place is a member alone: the one they speak from, or another of their identities. */
export function isOwnPlace(place: Place, member: Member, sender: Sender): boolean {
  if (place.kind !== 'person') return false;
  const identity = identityKey(`${place.platform}:${place.id}`);
  return samePlace(place, personPlace(sender)) || member.identities.some((one) => identityKey(one) === identity);
}
