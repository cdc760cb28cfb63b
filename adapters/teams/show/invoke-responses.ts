/** What Teams takes as the answer to a press, to opening a dialog and to submitting one. */
import type { InvokeResponse } from 'botbuilder';
import type { Reply } from '../../../src/bot/message.ts';
import { dialogCard } from '../../dialog-card.ts';
import { CARD } from './activities.ts';
import { cardInConversation, cardInDialog } from './fitting.ts';

/** Nothing to show: a card stays as it is, a dialog closes. */
export const NOTHING: InvokeResponse = { status: 200 };

/** Puts the reply in the place of the card that was pressed. */
export const cardInPlace = (reply: Reply): InvokeResponse =>
  ok({ statusCode: 200, type: CARD, value: cardInConversation(reply) });

/** A short line over the card, which stays. */
export const lineOverCard = (text: string): InvokeResponse =>
  ok({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text });

/** What a card sent means nothing here. */
export const badPress = (message: string): InvokeResponse => ({
  status: 400,
  body: { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message } },
});

/** Opens a dialog with the reply, or shows it in the one that is open. */
export function dialog(reply: Reply): InvokeResponse {
  const { card, form } = reply;
  const content = cardInDialog({ ...reply, card: form ? dialogCard(card, form) : card });
  const title = form?.title ?? 'Seventy';
  const value = { title, height: 'medium', width: 'medium', card: { contentType: CARD, content } };
  return ok({ task: { type: 'continue', value } });
}

/** Closes the dialog, or opens none, and says a line instead. */
export const lineInDialog = (text: string): InvokeResponse => ok({ task: { type: 'message', value: text } });

export const badDialog = (message: string): InvokeResponse => ({
  status: 400,
  body: { error: { code: 'BadRequest', message } },
});

const ok = (body: object): InvokeResponse => ({ status: 200, body });
