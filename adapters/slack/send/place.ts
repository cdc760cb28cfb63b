/** Where in Slack something was asked, which is where the answer goes. */

export interface Place {
  /** The workspace the app is installed in, which may be another one than the person's own. */
  readonly team: string;
  /** A channel, a direct message, or a user's id for the home tab: Slack takes a user for the direct message with them. */
  readonly channel: string;
  /** The timestamp of a thread's first message. */
  readonly thread?: string | undefined;
  readonly user: string;
  /** Takes up to five answers within half an hour, also where the bot is no member. */
  readonly responseUrl?: string | undefined;
  /** What is said here is for the asker alone, also in a channel: the card was theirs alone, or nobody asked aloud. */
  readonly alone?: boolean | undefined;
}

/** Ids of direct messages begin with D, those of users with U or W. Everything else others can read. */
export const isShared = ({ channel }: Pick<Place, 'channel'>): boolean => !/^[DUW]/.test(channel);

/** In a channel a conversation is a thread; in a direct message all threads are one. */
export function conversationOf(place: Place): string {
  const parts = ['slack', place.team, place.channel];
  return (isShared(place) && place.thread ? [...parts, place.thread] : parts).join(':');
}
