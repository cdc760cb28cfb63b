/** The top of a card. */
import type { Element } from '../adaptive-card.ts';
import type { Piece } from './piece.ts';
import { aside, block } from './text.ts';

/** What the card is about, and under it, smaller, in which respect. Says nothing: the headline of the text does. */
export function header(title: string, context?: string): Piece {
  const shows: Element[] = [block(title, { size: 'medium', weight: 'bolder', style: 'heading' })];
  if (context !== undefined && context !== '') shows.push(aside(context));
  return { shows, says: [] };
}
