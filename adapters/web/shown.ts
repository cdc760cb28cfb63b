/** A reply as the page needs it: also as Slack would show it, and as the inside of a dialog where it asks for values. */
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { Reply } from '../../src/bot/message.ts';
import { dialogCard } from '../dialog-card.ts';
import { selfContained } from '../pictures.ts';
import { type SlackMessages, type SlackModal, slackMessages, slackModal } from './slack-look.ts';

export interface Shown {
  readonly slack: SlackMessages;
  readonly dialog?: { readonly card: AdaptiveCard; readonly slack: SlackModal };
}

export function shown<R extends Pick<Reply, 'card' | 'form' | 'pictures'>>(reply: R): Omit<R, 'pictures'> & Shown {
  const { pictures: _within, ...rest } = reply;
  const card = selfContained(reply);
  return {
    ...rest,
    card,
    slack: slackMessages(card),
    ...(reply.form && { dialog: dialogOf(card, reply.form) }),
  };
}

function dialogOf(whole: AdaptiveCard, form: NonNullable<Reply['form']>): NonNullable<Shown['dialog']> {
  const card = dialogCard(whole, form);
  return { card, slack: slackModal(card, form) };
}
