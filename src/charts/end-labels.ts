/** The name and the last total of each line beside its end. */
import type { ChartLine } from './charts.ts';
import { figure } from './figure.ts';
import type { ChartFrame } from './frame.ts';
import { type Layer, values } from './layers.ts';
import { apart } from './side-by-side.ts';
import { type LineStyle, TEXT } from './theme.ts';
import { wrapped } from './wrapped.ts';

const LINE_HEIGHT = 13;
const BETWEEN = 3;
/** From the end of a line to its name; what leads from one to the other lies between. */
const GAP = 16;
/** Letters that fit beside the chart. */
const LETTERS = 19;

export interface Styled {
  readonly line: ChartLine;
  readonly style: LineStyle;
}

/** Moved apart where lines end close to each other; a thin line leads from each end to its name. */
export function endLabels(styled: readonly Styled[], frame: ChartFrame, needed: number): readonly Layer[] {
  const { height, padding } = frame;
  const ends = styled.map(({ line, style }) => {
    const index = line.points.findLastIndex(({ points }) => points !== null);
    const total = line.points[index]?.points ?? null;
    const text = wrapped(`${line.name} ${total === null ? '–' : figure(total, needed)}`, LETTERS);
    return { style, text, from: total === null ? null : { x: frame.x(index), y: frame.y(total) } };
  });
  const places = apart(
    // What is not known at all is named below everything else.
    ends.map(({ text, from }) => ({ at: from?.y ?? height, size: text.length * LINE_HEIGHT + BETWEEN })),
    -padding.top / 2,
    height + padding.bottom / 2,
  );
  return ends.flatMap(({ style, text, from }, index): readonly Layer[] => {
    const to = { x: frame.width + GAP, y: places[index]! };
    return [...(from ? [leader(from, { ...to, x: to.x - 3 }, style)] : []), name(text, to, style)];
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const leader = (from: Place, to: Place, { colour }: LineStyle): Layer => ({
  data: values([{}]),
  mark: { type: 'rule', color: colour, strokeWidth: 1, opacity: 0.6 },
  encoding: { x: { value: from.x + 5 }, y: { value: from.y }, x2: { value: to.x }, y2: { value: to.y } },
});

const name = (text: readonly string[], { x, y }: Place, { colour }: LineStyle): Layer => ({
  data: values([{}]),
  mark: {
    type: 'text',
    text: [...text],
    align: 'left',
    baseline: 'middle',
    lineHeight: LINE_HEIGHT,
    // The middle of the first line is what is placed.
    dy: -((text.length - 1) * LINE_HEIGHT) / 2,
    fontSize: TEXT.small,
    color: colour,
  },
  encoding: { x: { value: x }, y: { value: y } },
});
