import type { Reply } from '../src/bot/message.ts';
import { textCard } from './text-card.ts';

/** A sentence that an adapter says by itself, to one person alone. */
export const lineReply = (text: string): Reply => ({
  command: null,
  args: {},
  text,
  card: textCard(text),
  visibility: 'asker',
  suggestions: [],
});
