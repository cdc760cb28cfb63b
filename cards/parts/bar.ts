/**
 * Bars written as characters: they look the same on every platform, in either theme, and without colour, where a
 * background colour of a column would be a pale box.
 */
import { EPSILON } from '../../src/scoring/numbers.ts';
import type { Colour, FontSize, RichTextBlock, Spacing } from '../adaptive-card.ts';
import { FULL_TOTAL, type Total } from './standing.ts';
import { run, runs } from './text.ts';

const FULL = '■';
const EMPTY = '□';
const MARK = '│';
const METRIC_CELLS = 10;

interface BarStyle {
  readonly color: Colour;
  readonly size?: FontSize;
  readonly spacing?: Spacing;
}

/** A total out of 100 with a mark at what qualifies. */
export function totalBar({ total, needed }: Total, style: BarStyle, count = 20): RichTextBlock {
  return bar(cells(total, FULL_TOTAL, count), count, style, cells(needed, FULL_TOTAL, count));
}

/** The points of a metric out of its maximum. */
export function pointsBar(points: number, max: number, style: BarStyle): RichTextBlock {
  return bar(cells(points, max, METRIC_CELLS), METRIC_CELLS, style);
}

function bar(filled: number, count: number, { color, size = 'small', spacing }: BarStyle, markAt?: number) {
  const full = { color, size };
  const empty = { size, isSubtle: true };
  const parts = [
    run(FULL.repeat(Math.min(filled, markAt ?? count)), full),
    run(EMPTY.repeat(Math.max(0, (markAt ?? count) - filled)), empty),
    run(markAt === undefined ? '' : MARK, { size, weight: 'bolder' }),
    run(FULL.repeat(Math.max(0, filled - (markAt ?? count))), full),
    run(EMPTY.repeat(count - Math.max(filled, markAt ?? count)), empty),
  ];
  return runs(
    parts.filter(({ text }) => text !== ''),
    { ...(spacing && { spacing }) },
  );
}

/** Rounded down, so that a bar is full or at the mark only when the value is; something is never shown as nothing. */
function cells(value: number, max: number, count: number): number {
  if (value <= 0 || max <= 0) return 0;
  return Math.min(count, Math.max(1, Math.floor((value / max) * count + EPSILON)));
}
