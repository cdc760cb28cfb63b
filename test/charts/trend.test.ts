/** Pictures of a trend, looked at pixel by pixel. */
import { describe, expect, it } from 'vitest';
import type { ChartLine } from '../../src/charts/charts.ts';
import { drawnCharts } from '../../src/charts/drawn-charts.ts';
import { COLOURS, LINES } from '../../src/charts/theme.ts';
import { monthsUpTo } from '../../src/scoring/index.ts';
import { type Decoded, decoded } from './decoded.ts';

const charts = drawnCharts();
const NEEDED = 70;
/** Where the name of the chart stands. */
const TITLE = { top: 8, bottom: 44, right: 400 };

function line(name: string, totals: readonly (number | null)[], ahead = 0): ChartLine {
  const months = monthsUpTo('2027-01', totals.length);
  const points = totals.map((total, index) => ({
    month: months[index]!,
    points: total,
    ahead: index >= totals.length - ahead,
  }));
  return { name, points };
}

const FALLING = [57.1, 58, 60.2, 63, 62, 61.2, 58, 52, 48.3];
const six = [
  line('Business Applications', [12, 18.5, 20, 21, 21.3, 21.3]),
  line('Modern Work', [58, 61.2, 66, 70.4, 75.5, 73.1]),
  line('Security', [null, null, 51.3, 52, 58, 64.7]),
  line('Infrastructure', [81, 80, 77.4, 74, 73.4, 72]),
  line('Digital & App Innovation', [null, null, null, null, null, null]),
  line('Data & AI', [30, 35.4, 39, 41.4, 41.4, 41.4]),
];
const draw = async (lines: readonly ChartLine[]) => decoded((await charts.trend(lines, NEEDED)).bytes);

describe('The picture of a trend', () => {
  it('really shows its words: without a font a renderer leaves them out and says nothing', async () => {
    const named = await draw([line('Security', FALLING)]);
    const unnamed = await draw([line('', FALLING)]);
    expect(named.count(COLOURS.ink, TITLE)).toBeGreaterThan(150);
    expect(unnamed.count(COLOURS.ink, TITLE)).toBe(0);
    // The months below and the points on the left.
    expect(named.count(COLOURS.quiet, { top: 370 })).toBeGreaterThan(300);
    expect(named.count(COLOURS.quiet, { right: 66, top: 60, bottom: 360 })).toBeGreaterThan(50);
  });

  it('is small, sharp enough for a phone, and named after what it shows', async () => {
    const one = await charts.trend([line('Digital & App Innovation', FALLING, 3)], NEEDED);
    const several = await charts.trend(six, NEEDED);
    expect([one.name, several.name]).toEqual(['trend-digital-app-innovation.png', 'trend.png']);
    for (const picture of [one, several]) {
      const { width, height } = decoded(picture.bytes);
      expect([picture.width, picture.height]).toEqual([width, height]);
      expect(width).toBe(720);
      expect(picture.bytes.length).toBeLessThan(30 * 1024);
    }
  });

  it('stands on a white panel with round corners, on whatever page', async () => {
    const picture = await draw([line('Security', FALLING)]);
    expect(picture.at(0, 0)[3]).toBe(0);
    expect(picture.at(picture.width - 1, picture.height - 1)[3]).toBe(0);
    expect(picture.at(20, picture.height / 2)).toEqual([255, 255, 255, 255]);
  });

  it('draws a line at what qualifies, right across', async () => {
    const picture = await draw([line('Security', FALLING)]);
    const rows = Array.from({ length: picture.height }, (_, top) =>
      picture.count(COLOURS.needed, { top, bottom: top + 1 }),
    );
    expect(Math.max(...rows)).toBeGreaterThan(550);
  });

  it('sets the months ahead off on a ground of their own', async () => {
    expect((await draw([line('Security', FALLING, 3)])).count(COLOURS.ahead)).toBeGreaterThan(20_000);
    expect((await draw([line('Security', FALLING)])).count(COLOURS.ahead)).toBe(0);
  });

  it('breaks the months ahead of the line into dashes', async () => {
    const flat = Array.from({ length: 9 }, () => 60);
    const [been, ahead] = [await draw([line('', flat)]), await draw([line('', flat, 3)])];
    const inRow = (picture: Decoded, row: number, part: { left: number; right: number }) =>
      picture.count(LINES[0].colour, { ...part, top: row, bottom: row + 1 });
    const past = { left: 80, right: 420 };
    const row = Array.from({ length: been.height }, (_, top) => top).find((top) => inRow(been, top, past) > 300)! + 1;
    expect(inRow(ahead, row, past)).toBe(inRow(been, row, past));
    const coming = { left: 450, right: 640 };
    expect(inRow(been, row, coming)).toBeGreaterThan(180);
    expect(inRow(ahead, row, coming)).toBeLessThan(140);
  });

  it('gives each of several lines a colour and a name at its end, one without figures too', async () => {
    const picture = await draw(six);
    for (const { colour } of LINES) expect(picture.count(colour, { left: 500 })).toBeGreaterThan(20);
    // Of the fifth nothing is known: it has a name and no line.
    expect(picture.count(LINES[4].colour, { left: 80, right: 470 })).toBe(0);
  });

  it.each([
    ['nothing at all', []],
    ['a line without months', [line('Security', [])]],
    ['one month', [line('Security', [64])]],
    ['months of which nothing is known', [line('Security', [null, null, null])]],
    ['the highest and the lowest total', [line('Security', [0, 100], 1)]],
    [
      'three years',
      [
        line(
          'Security',
          Array.from({ length: 36 }, (_, month) => 30 + month),
          12,
        ),
      ],
    ],
    ['more lines than colours', [...six, line('One more', [1, 2, 3, 4, 5, 6])]],
  ])('draws %s', async (_, lines) => {
    expect((await draw(lines)).count(COLOURS.panel)).toBeGreaterThan(100_000);
  });

  it('draws the same picture from the same figures', async () => {
    const [first, again] = [await charts.trend(six, NEEDED), await charts.trend(six, NEEDED)];
    expect(again).toEqual(first);
  });
});

describe('What is said to somebody who does not see the picture', () => {
  const altOf = async (lines: readonly ChartLine[]) => (await charts.trend(lines, NEEDED)).alt;

  it('is where one line began, where it is, and where it goes', async () => {
    expect(await altOf([line('Security', FALLING, 3)])).toBe(
      'Line chart of Security: 57.1 in May 2026, 61.2 in October 2026, if nothing changes 48.3 in January 2027. 70 qualifies.',
    );
  });

  it('is where each of several lines ends', async () => {
    expect(await altOf(six)).toBe(
      'Line chart of 6 designations, August 2026 to January 2027: Business Applications 21.3, Modern Work 73.1, ' +
        'Security 64.7, Infrastructure 72.0, Digital & App Innovation unknown, Data & AI 41.4. 70 qualifies.',
    );
  });

  it('never rounds a total up to one that qualifies', async () => {
    expect(await altOf([line('Security', [69.99])])).toContain('69.9 in');
  });

  it('says so where there is no history', async () => {
    expect(await altOf([line('Security', [null, null])])).toContain('not enough history');
  });
});
