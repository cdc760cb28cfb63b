/**
 * A piece of a card is what it shows and what it says, made in one place: so the plain text of a card cannot tell
 * something else than the card.
 */
import type { Element } from '../adaptive-card.ts';

/** A line of plain text. Details go first when the text gets too long. */
export type Line = string | { readonly detail: string };

export interface Piece {
  readonly shows: readonly Element[];
  readonly says: readonly Line[];
}

export const NOTHING: Piece = { shows: [], says: [] };

/** Several pieces as one. */
export function together(pieces: readonly Piece[]): Piece {
  return { shows: pieces.flatMap(({ shows }) => shows), says: pieces.flatMap(({ says }) => says) };
}

/** The same piece, all of whose lines may be dropped from a long text. */
export function asDetail({ shows, says }: Piece): Piece {
  return { shows, says: says.map((line) => (typeof line === 'string' ? { detail: line } : line)) };
}
