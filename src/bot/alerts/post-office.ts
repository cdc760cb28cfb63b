/** Which outbox takes a message to which place. */
import type { Place } from '../../alerts/subscription.ts';
import type { Once, Outbox, Reply } from '../message.ts';

export interface PostOffice {
  serves(platform: Place['platform']): boolean;
  /** @throws ConversationGone; whatever else kept the platform from taking it */
  send(place: Place, reply: Reply, once: Once): Promise<void>;
}

export function postOffice(outboxes: Partial<Record<Place['platform'], Outbox>>): PostOffice {
  return {
    serves: (platform) => outboxes[platform] !== undefined,
    async send({ platform, kind, id }, reply, once) {
      const outbox = outboxes[platform];
      if (!outbox) throw new Error(`${platform} is not switched on`);
      if (kind === 'person') await outbox.tell(id, reply, once);
      else await outbox.post(id, reply, once);
    },
  };
}
