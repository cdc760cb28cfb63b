/** The bot speaks to the people of the page without having been spoken to: their page fetches it. */
import { randomUUID } from 'node:crypto';
import type { Outbox } from '../../../src/bot/message.ts';
import { ConversationGone } from '../../delivery/conversation-gone.ts';
import { selfContained } from '../../pictures.ts';
import type { Person } from '../member-named.ts';
import type { KeptNews } from './kept-news.ts';

/** @param people who may be spoken to, by `Sender.id` */
export function newsOutbox(news: KeptNews, people: readonly Person[]): Outbox {
  return {
    async post() {
      throw new ConversationGone('A conversation in the browser ends with its page; write to the person instead.');
    },
    async tell(person, reply, once) {
      if (!people.some(({ id }) => id === person)) throw new ConversationGone('This is nobody of this page.');
      await news.add(person, { ...reply, card: selfContained(reply) }, once?.key ?? randomUUID());
    },
  };
}
