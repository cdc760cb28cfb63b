/** The courses of designations as a picture. */
import { designationName, type Series } from '../../../../cards/index.ts';
import type { ChartLine, Charts, Picture } from '../../../charts/charts.ts';

/** null where there is nothing to draw, or it cannot be drawn: then the card shows its months in words. */
export async function pictureOf(charts: Charts, series: readonly Series[], needed: number): Promise<Picture | null> {
  if (!series.some(({ points }) => points.some(({ total }) => total !== null))) return null;
  return charts.trend(series.map(lineOf), needed).catch(() => null);
}

const lineOf = ({ designation, points, ahead = [] }: Series): ChartLine => ({
  name: designationName(designation),
  points: [
    ...points.map(({ month, total }) => ({ month, points: total, ahead: false })),
    ...ahead.map(({ month, total }) => ({ month, points: total, ahead: true })),
  ],
});
