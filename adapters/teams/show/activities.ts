/** A reply as a message of Teams. */
import type { Activity } from 'botbuilder';
import type { Reply } from '../../../src/bot/message.ts';
import { cardInConversation } from './fitting.ts';

export const CARD = 'application/vnd.microsoft.card.adaptive';
const SUMMARY_LENGTH = 200;

export function cardActivity(reply: Reply): Partial<Activity> {
  const [firstLine = ''] = reply.text.split('\n', 1);
  return {
    type: 'message',
    // What the notification says.
    summary: firstLine.slice(0, SUMMARY_LENGTH),
    attachments: [{ contentType: CARD, content: cardInConversation(reply) }],
  };
}

export const textActivity = (text: string): Partial<Activity> => ({ type: 'message', text, textFormat: 'plain' });

export const TYPING: Partial<Activity> = { type: 'typing' };
