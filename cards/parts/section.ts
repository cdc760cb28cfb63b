/** A small heading over the lines that follow. */
import type { Piece } from './piece.ts';
import { block } from './text.ts';

export function section(title: string): Piece {
  return {
    shows: [block(title, { size: 'default', weight: 'bolder', spacing: 'large', style: 'heading' })],
    says: [],
  };
}
