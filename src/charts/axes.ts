/** The scales and axes of a chart: months below, points on the left. */
import type { ChartFrame } from './frame.ts';
import type { Layer } from './layers.ts';
import { AT, values } from './layers.ts';
import { monthLabels } from './month-words.ts';
import { COLOURS, TEXT } from './theme.ts';

/** What the name of a month takes, and the blank after it. */
const LABEL = 31;

/** Draws nothing itself; all other layers are measured by its scales. */
export function axes({ months, present, from, to, width }: ChartFrame): Layer {
  const labels = monthLabels(months, Math.max(0, present), Math.floor(width / LABEL));
  const lines = JSON.stringify(Object.fromEntries(labels.map(({ index, lines }) => [index, lines])));
  const last = Math.max(1, months.length - 1);
  return {
    data: values([{ index: 0, total: from }]),
    mark: { type: 'point', opacity: 0 },
    encoding: {
      x: {
        ...AT.x,
        scale: { domain: [0, last], nice: false, zero: false },
        axis: {
          values: labels.map(({ index }) => index),
          // Without it, Vega leaves some of the values out.
          tickCount: labels.length,
          labelExpr: `${lines}[datum.value]`,
          title: null,
          grid: false,
          domainColor: COLOURS.grid,
          tickColor: COLOURS.grid,
          labelColor: COLOURS.quiet,
          labelFontSize: TEXT.small,
          labelFlush: false,
          labelOverlap: false,
        },
      },
      y: {
        ...AT.y,
        scale: { domain: [from, to], nice: false, zero: false },
        axis: {
          tickCount: 4,
          title: null,
          domain: false,
          ticks: false,
          labelPadding: 9,
          gridColor: COLOURS.grid,
          labelColor: COLOURS.quiet,
          labelFontSize: TEXT.small,
        },
      },
    },
  };
}
