/** The chart of one designation: where it has been, where it is going, and how far from what qualifies. */
import { axes } from './axes.ts';
import type { ChartLine } from './charts.ts';
import { drawing } from './drawing.ts';
import { figure } from './figure.ts';
import { type ChartFrame, frameOf } from './frame.ts';
import {
  AT,
  aheadGround,
  type Layer,
  label,
  neededLine,
  neededName,
  type Spot,
  spotsOf,
  TITLE,
  values,
  words,
} from './layers.ts';
import type { Drawing } from './render.ts';
import { COLOURS, EDGE, LINES, TEXT, WIDTH } from './theme.ts';

const PADDING = { left: 36, right: 30, top: 46, bottom: 40 };
const HEIGHT = 140;
/** Of the words above the plot. */
const WORDS_AT = -31;
/** Of a figure and the gap between it and its point. */
const FIGURE_HEIGHT = 28;
const [{ colour }] = LINES;

export function oneLine(line: ChartLine, needed: number): Drawing {
  const frame = frameOf([line], needed, PADDING, HEIGHT);
  const spots = spotsOf(line);
  const been = spots.slice(0, frame.present + 1);
  const coming = frame.present < 0 ? [] : spots.slice(frame.present);
  const ends = [been, coming.slice(1)].flatMap((part) => part.findLast(isKnown)?.index ?? []);
  return drawing(frame, [
    axes(frame),
    ...aheadGround(frame),
    neededLine(needed),
    ...neededName(needed, spots),
    stroke(coming, { strokeDash: [5, 4] }),
    stroke(been, {}),
    dots(coming.slice(1), COLOURS.panel),
    dots(been, colour),
    ...ends.flatMap((index) => figureAt(index, spots, needed, frame)),
    words(line.name, { x: EDGE - PADDING.left, y: WORDS_AT, align: 'left' }, TITLE),
    ...(coming.length > 1
      ? [words('dashed: if nothing changes', { x: WIDTH - EDGE - PADDING.left, y: WORDS_AT, align: 'right' })]
      : []),
  ]);
}

const stroke = (spots: readonly Spot[], style: object): Layer => ({
  data: values(spots),
  mark: { type: 'line', color: colour, strokeWidth: 2.5, ...style },
  encoding: AT,
});

const dots = (spots: readonly Spot[], fill: string): Layer => ({
  data: values(spots.filter(({ total }) => total !== null)),
  mark: { type: 'point', shape: 'circle', size: 34, filled: false, fill, stroke: colour, strokeWidth: 1.5, opacity: 1 },
  encoding: AT,
});

const isKnown = ({ total }: Spot): boolean => total !== null;

/** Beside a point, where the line does not go: over a peak, under a dip, beside a slope; never among the months below. */
function figureAt(index: number, spots: readonly Spot[], needed: number, { y, height }: ChartFrame): readonly Layer[] {
  const total = spots[index]?.total ?? 0;
  const isLow = y(total) + FIGURE_HEIGHT > height;
  const rises = total - (spots[index - 1]?.total ?? total);
  const next = spots[index + 1]?.total ?? null;
  const spot = values([{ index, total, text: figure(total, needed) }]);
  const style = { color: colour, fontSize: TEXT.large, fontWeight: 'bold' } as const;
  if (next === null) return label(spot, { ...style, align: 'right', dx: 24, dy: rises > 0 || isLow ? -17 : 18 });
  const goesOn = next - total;
  if (rises < 0 && goesOn > 0 && !isLow) return label(spot, { ...style, dy: 18 });
  if (rises > 0 && goesOn > 0) return label(spot, { ...style, align: 'right', dx: 6, dy: -17 });
  return label(spot, { ...style, align: goesOn < 0 ? 'left' : 'center', dx: goesOn < 0 ? -8 : 0, dy: -17 });
}
