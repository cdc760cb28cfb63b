/** One metric on one row: its name and value, and its points out of how many. */
import type { MetricScore } from '../../src/scoring/index.ts';
import type { Element } from '../adaptive-card.ts';
import { pointsBar } from './bar.ts';
import { decimal, whole } from './format.ts';
import type { Piece } from './piece.ts';
import { row } from './row.ts';
import { isFull } from './standing.ts';
import { aside, block, run, runs } from './text.ts';
import { valueInWords } from './units.ts';
import { metricName } from './words.ts';

/** "13.3 of 20". */
export function pointsOf({ points, max }: MetricScore): string {
  return `${decimal(points)} of ${whole(max)}`;
}

export function metricRow(metric: MetricScore): Piece {
  const left: Element[] = [block(metricName(metric.id)), aside(valueInWords(metric))];
  const color = metric.points <= 0 ? 'attention' : isFull(metric) ? 'good' : 'accent';
  const right: Element[] = [
    runs([run(decimal(metric.points), { weight: 'bolder' }), run(` of ${whole(metric.max)}`, { isSubtle: true })], {
      horizontalAlignment: 'right',
    }),
    { ...pointsBar(metric.points, metric.max, { color, spacing: 'none' }), horizontalAlignment: 'right' },
  ];
  return {
    shows: [row(left, right, { spacing: 'medium' })],
    says: [`${metricName(metric.id)}: ${pointsOf(metric)} (${valueInWords(metric)})`],
  };
}
