/** What is kept of a conversation and of a person. */
import { z } from 'zod';
import { isService, type TeamsAuthority } from '../authority.ts';
import type { Whereabouts } from '../calls/voice.ts';

/** What another bot was told, or what leads elsewhere by now, is read as nothing. */
const reachable = (appId: string, authority: TeamsAuthority) => ({
  appId: z.literal(appId),
  serviceUrl: z.string().refine((address) => isService(authority, address)),
  bot: z.object({ id: z.string(), name: z.string() }),
});

export const conversationRecord = (appId: string, authority: TeamsAuthority) =>
  z.object({
    ...reachable(appId, authority),
    /** As Teams says: personal, groupChat or channel. */
    type: z.string(),
    /** Of a channel. */
    team: z.string().nullable(),
    /** Whether the bot has said hello since it was installed. */
    welcomed: z.boolean(),
  });
export type ConversationRecord = z.infer<ReturnType<typeof conversationRecord>>;

export const personRecord = (appId: string, authority: TeamsAuthority) =>
  z.object({
    ...reachable(appId, authority),
    /** As Teams calls this person towards this bot. */
    user: z.string(),
    /** The personal chat, once there was one. */
    chat: z.string().nullable(),
  });
export type PersonRecord = z.infer<ReturnType<typeof personRecord>>;

type Reachable = Pick<ConversationRecord, 'serviceUrl' | 'bot'>;

export function whereaboutsOf({ serviceUrl, bot }: Reachable, id: string, type: string, tenantId: string): Whereabouts {
  const conversation = { id, conversationType: type, isGroup: type !== 'personal', tenantId, name: '' };
  return { serviceUrl, bot, conversation };
}
