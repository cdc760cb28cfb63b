/** Pictures of a trend: how long one takes, how long it keeps everybody else waiting, and how large it is. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { ChartLine } from '../../src/charts/charts.ts';
import { drawnCharts } from '../../src/charts/drawn-charts.ts';
import { monthsUpTo } from '../../src/scoring/index.ts';
import { medianOf, timed, whole } from './measure.ts';

const NEEDED = 70;
const MONTHS = monthsUpTo('2027-01', 9);
const AHEAD = 3;
const MANY = 100;
const ROUNDS = 21;

const line = (number: number): ChartLine => ({
  name: `Designation ${number}`,
  points: MONTHS.map((month, index) => ({
    month,
    points: 20 + number * 9 + ((index * 7 + number) % 5) * 3,
    ahead: index >= MONTHS.length - AHEAD,
  })),
});

export async function measureCharts(): Promise<void> {
  const charts = drawnCharts();
  const first = await timed(() => charts.trend([line(1)], NEEDED));
  const kinds = { one: [line(1)], six: [1, 2, 3, 4, 5, 6].map(line) };
  for (const [name, lines] of Object.entries(kinds)) {
    const { bytes } = await charts.trend(lines, NEEDED);
    const waiting = monitorEventLoopDelay({ resolution: 1 });
    waiting.enable();
    const median = await medianOf(ROUNDS, () => charts.trend(lines, NEEDED));
    waiting.disable();
    const kilobytes = (bytes.length / 1024).toFixed(1);
    const held = (waiting.percentile(99) / 1e6).toFixed(0);
    console.log(
      `draw a chart of ${name.padEnd(11)} ${median.toFixed(0)} ms, ${kilobytes} KB, others wait ${held} ms at most`,
    );
  }
  const before = process.memoryUsage.rss();
  for (let round = 0; round < MANY; round += 1) await charts.trend(kinds.six, NEEDED);
  const after = process.memoryUsage.rss();
  const megabytes = (bytes: number) => whole(bytes / 2 ** 20);
  console.log(
    `draw ${MANY} charts           first ${first.ms.toFixed(0)} ms with loading, ${megabytes(before)} -> ${megabytes(after)} MB resident`,
  );
}
