/** A card on its way to blocks: what it shows, one below the other, before Slack's limits shape it. */
import type { Button, ImageElement, KnownBlock } from '@slack/types';
import type { Spans } from './text/span.ts';

interface Placed {
  /** A line above it. */
  readonly divider?: boolean;
  /** How far below what is above it: `tight` belongs to it, `wide` begins something else. */
  readonly gap?: 'tight' | 'normal' | 'wide';
}

export interface TextPart extends Placed {
  readonly kind: 'text';
  readonly spans: Spans;
  /** Grey and smaller. */
  readonly small?: boolean;
  /** Set off by a bar on its left. */
  readonly quote?: boolean;
  /** Only the title and the largest texts of a card become Slack's one size of heading; 0 is no heading. */
  readonly rank?: number;
  /** A line out of columns, as lists are made of. */
  readonly row?: boolean;
  readonly accessory?: Button | ImageElement;
}

/** Two texts side by side. */
export interface PairPart extends Placed {
  readonly kind: 'pair';
  readonly left: Spans;
  readonly right: Spans;
}

export interface TablePart extends Placed {
  readonly kind: 'table';
  readonly rows: readonly (readonly Spans[])[];
  readonly header: boolean;
  readonly aligns: readonly ('left' | 'center' | 'right')[];
}

/** Something that is a block already. */
export interface BlockPart extends Placed {
  readonly kind: 'block';
  readonly block: KnownBlock;
  /** A dialog without it would be useless. */
  readonly vital?: boolean;
}

export type Part = TextPart | PairPart | TablePart | BlockPart;

export const isText = (part: Part): part is TextPart => part.kind === 'text';

/** The same parts, the first of them placed like the element they come from. */
export function placed(parts: readonly Part[], where: Placed): readonly Part[] {
  const [first, ...rest] = parts;
  return first ? [{ ...first, ...where }, ...rest] : [];
}
