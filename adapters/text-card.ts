import type { AdaptiveCard } from '../cards/adaptive-card.ts';

/** A few lines as a card, word for word, for what is no card of its own. */
export function textCard(text: string): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: line }] })),
    fallbackText: text,
  };
}
