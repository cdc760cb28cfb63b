/** The pictures of the trend cards, really drawn, by the name of the card. */

import type { Picture } from '../../src/charts/charts.ts';
import { drawnCharts } from '../../src/charts/drawn-charts.ts';
import { NEEDED, TREND_LINES } from './trends.ts';

const charts = drawnCharts();

export const TREND_PICTURES: Readonly<Record<string, readonly Picture[]>> = Object.fromEntries(
  await Promise.all(
    Object.entries(TREND_LINES).map(async ([name, lines]) => [name, [await charts.trend(lines, NEEDED)]] as const),
  ),
);
