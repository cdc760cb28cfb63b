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

/** Each month of a line, known or not. */
export const spotsOf = ({ points }: ChartLine): readonly Spot[] =>
  points.map(({ points: total }, index) => ({ index, total }));

export const values = (rows: readonly object[]) => ({ values: rows.map((row) => ({ ...row })) });

/** The months ahead stand on a ground of their own. */
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

export const neededInWords = (needed: number): string => `${needed} qualifies`;

/** The total that qualifies. */
export const neededLine = (needed: number): Layer => ({
  data: values([{ total: needed }]),
  mark: { type: 'rule', color: COLOURS.needed, strokeWidth: 1.5 },
  encoding: { y: Y },
});

/** Names it at its left end, on the side where the line begins not. */
export function neededName(needed: number, spots: readonly Spot[]): readonly Layer[] {
  const begin = spots.slice(0, Math.ceil(spots.length / 3)).filter(({ total }) => total !== null);
  const above = begin.filter(({ total }) => (total ?? 0) >= needed).length * 2 > begin.length;
  const spot = values([{ total: needed, index: 0, text: neededInWords(needed) }]);
  return label(spot, { color: COLOURS.needed, align: 'left', dx: 2, dy: above ? 9 : -9, fontSize: TEXT.small });
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

interface WordStyle {
  readonly color: string;
  readonly fontSize: number;
  readonly fontWeight: 'bold' | 'normal';
}
export const TITLE: WordStyle = { color: COLOURS.ink, fontSize: TEXT.normal, fontWeight: 'bold' };
const ASIDE: WordStyle = { color: COLOURS.quiet, fontSize: TEXT.small, fontWeight: 'normal' };

/** Words at a fixed place above the plot, from there to the right or up to there. */
export function words(
  text: string,
  where: { readonly x: number; readonly y: number; readonly align: 'left' | 'right' },
  style: Partial<WordStyle> = {},
): Layer {
  return {
    data: values([{}]),
    mark: {
      type: 'text',
      text,
      align: where.align,
      baseline: 'middle',
      ...ASIDE,
      ...style,
    },
    encoding: { x: { value: where.x }, y: { value: where.y } },
  };
}
