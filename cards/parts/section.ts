/** A small heading over the lines that follow. */
import type { TextBlock } from '../adaptive-card.ts';
import { block } from './text.ts';

export function sectionHeading(title: string): TextBlock {
  return block(title, { size: 'default', weight: 'bolder', spacing: 'large', style: 'heading' });
}
