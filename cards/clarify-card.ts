/** Asks back with buttons instead of guessing. */
import type { Face } from './adaptive-card.ts';
import { face } from './parts/face.ts';
import { type Suggestion, suggestionsPiece } from './parts/suggestions.ts';
import { block } from './parts/text.ts';

export interface Clarification {
  readonly question: string;
  readonly suggestions: readonly Suggestion[];
}

export function clarifyCard({ question, suggestions }: Clarification): Face {
  return face({
    headline: question,
    frame: null,
    pieces: [{ shows: [block(question)], says: [] }, suggestionsPiece(suggestions)],
  });
}
