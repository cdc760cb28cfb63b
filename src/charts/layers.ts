/** The layers that both kinds of charts are made of. */
import type { TopLevelSpec } from 'vega-lite';
import type { ChartLine } from './charts.ts';
import type { ChartFrame } from './frame.ts';
import { COLOURS, TEXT } from './theme.ts';

export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** A month, by its index, and a total. */
export interface Spot {
  readonly index: number;
  readonly total: number | null;
}

const X = { field: 'index', type: 'quantitative' } as const;
const Y = { field: 'total', type: 'quantitative' } as const;
export const AT = { x: X, y: Y } as const;

/** Around one designation of the totals there are. */
export const spotsOf = ({ points }: ChartLine): readonly Spot[] =>
  points.map(({ points: total }, index) => ({ index, total }));

export const values = (rows: readonly object[]) => ({ values: rows.map((row) => ({ ...row })) });

/** The months ahead stand on a ground of their own, named above it. */
export function aheadGround({ present, months, width, x }: ChartFrame): readonly Layer[] {
  if (present < 0 || present >= months.length - 1) return [];
  return [
    {
      data: values([{}]),
      mark: { type: 'rect', color: COLOURS.ahead },
      encoding: { x: { value: x(present) }, x2: { value: width } },
    },
  ];
}

/** The total that qualifies. */
export function neededLine(needed: number): readonly Layer[] {
  const spot = values([{ total: needed, index: 0, text: `${needed} qualifies` }]);
  return [
    { data: spot, mark: { type: 'rule', color: COLOURS.needed, strokeWidth: 1.5 }, encoding: { y: Y } },
    ...label(spot, { color: COLOURS.needed, align: 'left', dx: 2, dy: -9, fontSize: TEXT.small }),
  ];
}

interface LabelStyle {
  readonly color: string;
  readonly fontSize: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly dx?: number;
  readonly dy?: number;
  readonly fontWeight?: 'bold' | 'normal';
}

/** Text with a rim of the ground's colour, so that a line behind it does not cross it out. */
export function label(data: ReturnType<typeof values>, style: LabelStyle): readonly Layer[] {
  const encoding = { ...AT, text: { field: 'text', type: 'nominal' } } as const;
  const text = { type: 'text', baseline: 'middle', ...style } as const;
  return [
    { data, mark: { ...text, stroke: COLOURS.panel, strokeWidth: 4, strokeJoin: 'round' }, encoding },
    { data, mark: text, encoding },
  ];
}

/** Words at a fixed place above the plot, from its left edge or up to its right one. */
export function words(text: string, where: { x: number; y: number; align: 'left' | 'right' }, bold = false): Layer {
  return {
    data: values([{}]),
    mark: {
      type: 'text',
      text,
      align: where.align,
      baseline: 'middle',
      fontSize: bold ? TEXT.normal : TEXT.small,
      fontWeight: bold ? 'bold' : 'normal',
      color: bold ? COLOURS.ink : COLOURS.quiet,
    },
    encoding: { x: { value: where.x }, y: { value: where.y } },
  };
}
