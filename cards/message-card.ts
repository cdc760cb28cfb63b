/** A few sentences without figures: refusals, errors, small talk. */
import type { Face } from './adaptive-card.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { NOTHING } from './parts/piece.ts';
import { type Suggestion, suggestionsPiece } from './parts/suggestions.ts';
import { block } from './parts/text.ts';

export interface PlainMessage {
  readonly title?: string;
  /** Blank lines part paragraphs. */
  readonly text: string;
  readonly suggestions?: readonly Suggestion[];
}

const PARAGRAPHS = 8;

export function messageCard({ title, text, suggestions = [] }: PlainMessage): Face {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => cut(paragraph, 400))
    .filter((paragraph) => paragraph !== '')
    .slice(0, PARAGRAPHS);
  const [first = '', ...others] = paragraphs;
  return face({
    headline: title === undefined ? first : cut(title, 120),
    frame: null,
    pieces: [
      title === undefined ? NOTHING : header(title),
      {
        shows: paragraphs.map((paragraph) => block(paragraph)),
        says: title === undefined ? others : paragraphs,
      },
      suggestionsPiece(suggestions),
    ],
  });
}
