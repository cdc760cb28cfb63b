/** No article is sure to answer: the nearest one is told as what it is, with its source, and the others are offered. */
import type { Article } from '../src/knowledge/index.ts';
import type { Face } from './adaptive-card.ts';
import { sourceWords } from './parts/article-source.ts';
import { face } from './parts/face.ts';
import { type Suggestion, suggestionsPiece } from './parts/suggestions.ts';
import { aside, block } from './parts/text.ts';

export function nearestCard(nearest: Article, suggestions: readonly Suggestion[]): Face {
  const headline = `I don't know that for sure. Nearest: ${nearest.title}.`;
  const source = sourceWords(nearest);
  return face({
    headline,
    frame: null,
    pieces: [
      {
        shows: [block(headline), block(nearest.answer, { spacing: 'small' }), aside(source, { spacing: 'small' })],
        says: [nearest.answer, source],
      },
      suggestionsPiece(suggestions),
    ],
  });
}
