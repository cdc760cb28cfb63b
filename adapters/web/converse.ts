/** Turns what the page sends into the bot's messages, and its replies into answers. */
import type { Action, Bot, IncomingFile, Message, Reply } from '../../src/bot/message.ts';
import { answerOnce } from '../delivery/answer-once.ts';
import { valuesOf } from '../slack/block-kit/index.ts';
import type { ChatRequest, Envelope } from './chat-request.ts';
import type { Linked } from './downloads.ts';
import { memberNamed, type Person } from './member-named.ts';

const REMEMBERED_ANSWERS = 500;

export interface Conversation {
  say(request: ChatRequest): Promise<Linked>;
  give(envelope: Envelope, files: readonly IncomingFile[]): Promise<Linked>;
}

/**
 * The bot as the page sees it: `members` may be picked by id, the first when none is, and a message sent twice is answered
 * once.
 * @param link takes the documents out of a reply; answers that are remembered hold none
 */
export function converse(bot: Bot, members: readonly Person[], link: (reply: Reply) => Linked): Conversation {
  const once = answerOnce<Linked>(REMEMBERED_ANSWERS);

  const deliver = (envelope: Envelope, content: Pick<Message, 'text' | 'action' | 'files'>): Promise<Linked> => {
    const sender = memberNamed(members, envelope.as);
    const { zone } = envelope;
    const conversation = `web:${envelope.conversation}`;
    const message: Message = {
      id: `${conversation}:${envelope.id}`,
      conversation,
      place: 'private',
      sender: { platform: 'local', id: sender.id, ...(zone !== undefined && { timeZone: async () => zone }) },
      ...content,
    };
    return once(JSON.stringify([sender.id, message.id]), async () => link(await bot.answer(message)));
  };

  return {
    say: (request) =>
      deliver(request, 'text' in request ? { text: request.text } : { text: '', action: filledIn(request) }),
    give: (envelope, files) => deliver(envelope, { text: '', files }),
  };
}

/** The button with the values of its inputs, however the look it was pressed in holds them. */
function filledIn({ action, state }: Extract<ChatRequest, { action: Action }>): Action {
  return state ? { ...action, inputs: valuesOf(state) } : action;
}
