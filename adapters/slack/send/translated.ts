/** Cards as Slack's messages, each translated once: the bot hands out one card for the same question asked again. */
import type { AdaptiveCard } from '../../../cards/adaptive-card.ts';
import { type SlackMessage, toMessage } from '../block-kit/index.ts';

type Messages = readonly [SlackMessage, ...SlackMessage[]];

/** Nobody changes a card that was handed out, nor the messages made of it. */
const split = new WeakMap<AdaptiveCard, Messages>();
const shortened = new WeakMap<AdaptiveCard, Messages>();

/** The card in as many messages as it needs. */
export function messagesOf(card: AdaptiveCard): Messages {
  return kept(split, card, () => toMessage(card).messages);
}

/** The card in one message, for places where there can be no second one. */
export function oneMessageOf(card: AdaptiveCard): SlackMessage {
  return kept(shortened, card, () => toMessage(card, { overflow: 'shorten' }).messages)[0];
}

function kept(known: WeakMap<AdaptiveCard, Messages>, card: AdaptiveCard, translate: () => Messages): Messages {
  const messages = known.get(card) ?? translate();
  known.set(card, messages);
  return messages;
}
