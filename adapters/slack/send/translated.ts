/** Cards as Slack's messages, each translated once: the bot hands out one card for the same question asked again. */
import type { AdaptiveCard } from '../../../cards/adaptive-card.ts';
import { toMessage } from '../block-kit/index.ts';

export interface Content {
  readonly text: string;
  /** As JSON, which is how Slack's client would send them; it takes longer over blocks than all the rest of a call. */
  readonly blocks: string;
}

type Contents = readonly [Content, ...Content[]];
type Translate = Parameters<typeof toMessage>[1];

/** Nobody changes a card that was handed out. */
const split = new WeakMap<AdaptiveCard, Contents>();
const shortened = new WeakMap<AdaptiveCard, Contents>();

/** The card in as many messages as it needs. */
export const contentsOf = (card: AdaptiveCard): Contents => kept(split, card, { overflow: 'split' });

/** The card in one message, for places where there can be no second one. */
export const oneContentOf = (card: AdaptiveCard): Content => kept(shortened, card, { overflow: 'shorten' })[0];

function kept(known: WeakMap<AdaptiveCard, Contents>, card: AdaptiveCard, options: Translate): Contents {
  const found = known.get(card);
  if (found) return found;
  const [first, ...more] = toMessage(card, options).messages.map(({ text, blocks }) => ({
    text,
    blocks: JSON.stringify(blocks),
  }));
  const contents: Contents = [first!, ...more];
  known.set(card, contents);
  return contents;
}
