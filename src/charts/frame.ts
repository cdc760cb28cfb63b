/** Where things are in a picture of months: what both kinds of charts share. */
import type { Month } from '../scoring/index.ts';
import type { ChartLine } from './charts.ts';
import { WIDTH } from './theme.ts';

export interface Padding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ChartFrame {
  /** Of the plot alone, like `height`; both in points. */
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
  readonly months: readonly Month[];
  /** Index of the last month that has been, from which the months ahead go on. */
  readonly present: number;
  /** The totals at the lower and the upper edge. */
  readonly from: number;
  readonly to: number;
  /** From the left and from the top of the plot. */
  x(index: number): number;
  y(points: number): number;
}

const STEP = 10;
/** Points of a score that are left free above and below the line. */
const ROOM = 6;

export function frameOf(lines: readonly ChartLine[], needed: number, padding: Padding, height: number): ChartFrame {
  const points = lines[0]?.points ?? [];
  const known = lines.flatMap((line) => line.points.flatMap(({ points: total }) => total ?? []));
  const from = Math.max(0, Math.floor((Math.min(needed, ...known) - ROOM) / STEP) * STEP);
  const to = Math.min(100, Math.ceil((Math.max(needed, ...known) + ROOM) / STEP) * STEP);
  const width = WIDTH - padding.left - padding.right;
  const last = Math.max(1, points.length - 1);
  return {
    width,
    height,
    padding,
    months: points.map(({ month }) => month),
    present: points.findLastIndex(({ ahead }) => !ahead),
    from,
    to,
    x: (index) => (index / last) * width,
    y: (total) => ((to - total) / (to - from)) * height,
  };
}
