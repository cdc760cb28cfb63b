/** What a cut list says at its end. */
import { whole } from './format.ts';
import { NOTHING, type Piece } from './piece.ts';
import { aside } from './text.ts';

/** "and 12 more"; nothing when all are shown. */
export function moreLine(hidden: number): Piece {
  if (hidden <= 0) return NOTHING;
  const line = `and ${whole(hidden)} more`;
  return { shows: [aside(line, { spacing: 'medium' })], says: [line] };
}
