/** A coloured box for what must not be overlooked. */
import type { ContainerStyle } from '../adaptive-card.ts';
import { NOTHING, type Piece } from './piece.ts';
import { block } from './text.ts';

export function callout(lines: readonly string[], style: ContainerStyle): Piece {
  if (lines.length === 0) return NOTHING;
  const items = lines.map((line, index) => block(line, index === 0 ? {} : { spacing: 'small' }));
  return { shows: [{ type: 'Container', style, spacing: 'medium', items }], says: lines };
}
