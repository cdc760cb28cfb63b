/** The parts of an activity that the adapter reads, checked once. Teams writes null where it means nothing. */
import { z } from 'zod';
import { Refusal } from '../gate/refusal.ts';

const text = z.string().nullish();
const account = z.object({ id: z.string().min(1), name: text, aadObjectId: text });
const mention = z.looseObject({ type: z.string(), mentioned: account.partial().nullish(), text, timezone: text });
const attachment = z.looseObject({ contentType: text, content: z.unknown().optional(), name: text });

const incoming = z.object({
  type: z.string(),
  id: text,
  name: text,
  action: text,
  text,
  replyToId: text,
  localTimezone: text,
  serviceUrl: z.string(),
  from: account,
  recipient: account,
  conversation: z.object({ id: z.string().min(1), conversationType: text, tenantId: text, name: text }),
  channelData: z.looseObject({ team: z.looseObject({ id: text }).nullish() }).nullish(),
  entities: z.array(mention).nullish(),
  attachments: z.array(attachment).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  value: z.unknown().optional(),
});

export type Incoming = z.infer<typeof incoming>;
export type Mention = z.infer<typeof mention>;
export type Attachment = z.infer<typeof attachment>;

/** @throws Refusal with 400 */
export function readIncoming(activity: unknown): Incoming {
  const { success, data } = incoming.safeParse(activity);
  if (!success) throw new Refusal(400, 'The activity lacks what every activity of Teams has.');
  return data;
}

/** `private` only where Teams says so; what is not known to be private may be read by others. */
export const placeOf = ({ conversation }: Incoming): 'private' | 'shared' =>
  conversation.conversationType === 'personal' ? 'private' : 'shared';

/**
 * The id of this event. Teams numbers messages by the millisecond, anew in every conversation, so the number alone would
 * swallow one of two messages written at the same moment. @throws Refusal with 400
 */
export function eventOf({ id, conversation }: Incoming): string {
  if (!id) throw new Refusal(400, 'The activity has no id.');
  return `teams:${conversation.id}:${id}`;
}

/** `Message.conversation`; in a channel the id names the thread. */
export const conversationOf = ({ conversation }: Incoming): string => `teams:${conversation.id}`;

/** The IANA time zone of the client, which comes with the activity itself or with what is said of the client. */
export const timeZoneOf = ({ localTimezone, entities }: Incoming): string | null =>
  localTimezone || entities?.find(({ type }) => type === 'clientInfo')?.timezone || null;
