/** The other meanings of what was asked, below the answer. */
import type { Face } from './adaptive-card.ts';
import { type Suggestion, suggestionsPiece } from './parts/suggestions.ts';
import { aside } from './parts/text.ts';

export function withOtherMeanings({ card, text }: Face, question: string, suggestions: readonly Suggestion[]): Face {
  const { shows, says } = suggestionsPiece(suggestions);
  return {
    card: { ...card, body: [...card.body, aside(question, { spacing: 'medium', separator: true }), ...shows] },
    text: [text, question, ...says].join('\n'),
  };
}
