/** The chart of several designations, each named at the end of its line. */
import { axes } from './axes.ts';
import type { ChartLine } from './charts.ts';
import { drawing } from './drawing.ts';
import { endLabels } from './end-labels.ts';
import { type ChartFrame, frameOf } from './frame.ts';
import { AT, aheadGround, type Layer, neededInWords, neededLine, spotsOf, TITLE, values, words } from './layers.ts';
import type { Drawing } from './render.ts';
import { COLOURS, EDGE, LINES, type LineStyle, WIDTH } from './theme.ts';

const PADDING = { left: 36, right: 138, top: 40, bottom: 40 };
const HEIGHT = 220;
/** Of the words above the plot. */
const WORDS_AT = -24;
/** Of what the line at the total that qualifies is called, after the title. */
const NEEDED_AT = 52;
const AMBER = { color: COLOURS.needed };

export function severalLines(lines: readonly ChartLine[], needed: number): Drawing {
  const frame = frameOf(lines, needed, PADDING, HEIGHT);
  const styled = lines.map((line, index) => ({ line, style: LINES[index % LINES.length]! }));
  const anyAhead = frame.present < frame.months.length - 1;
  return drawing(frame, [
    axes(frame),
    ...aheadGround(frame),
    neededLine(needed),
    ...styled.flatMap(({ line, style }) => course(line, style, frame)),
    ...endLabels(styled, frame, needed),
    words('Points', { x: EDGE - PADDING.left, y: WORDS_AT, align: 'left' }, TITLE),
    // Beside the line itself there would be other lines.
    words(`— ${neededInWords(needed)}`, { x: EDGE - PADDING.left + NEEDED_AT, y: WORDS_AT, align: 'left' }, AMBER),
    ...(anyAhead
      ? [words('dashed: if nothing changes', { x: WIDTH - EDGE - PADDING.left, y: WORDS_AT, align: 'right' })]
      : []),
  ]);
}

function course(line: ChartLine, { colour, shape }: LineStyle, { present }: ChartFrame): readonly Layer[] {
  const spots = spotsOf(line);
  const stroke = { type: 'line', color: colour, strokeWidth: 2 } as const;
  const point = { type: 'point', shape, size: 36, strokeWidth: 1.5, stroke: colour, opacity: 1 } as const;
  const known = spots.filter(({ total }) => total !== null);
  return [
    { data: values(spots.slice(Math.max(0, present))), mark: { ...stroke, strokeDash: [4, 3] }, encoding: AT },
    { data: values(spots.slice(0, present + 1)), mark: stroke, encoding: AT },
    {
      data: values(known),
      mark: { ...point, filled: false, fill: COLOURS.panel },
      encoding: AT,
    },
  ];
}
