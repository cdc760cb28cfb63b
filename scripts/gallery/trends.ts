/** The trend with its picture, with believable data. */
import { designationName, type Face, type Frame, type Series, type Trend, trendCard } from '../../cards/index.ts';
import { altText } from '../../src/charts/alt-text.ts';
import type { ChartLine } from '../../src/charts/charts.ts';
import { DESIGNATIONS, type Designation, monthsUpTo } from '../../src/scoring/index.ts';

const frame: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: 'Relecloud', sample: true };
export const NEEDED = 70;

const points = (last: string, totals: readonly (number | null)[]) =>
  monthsUpTo(last, totals.length).map((month, index) => {
    const total = totals[index] ?? null;
    return { month, total, qualified: (total ?? 0) >= NEEDED };
  });
const series = (designation: Designation, totals: readonly (number | null)[], ahead: readonly number[]): Series => ({
  designation,
  points: points('2026-10', totals),
  ahead: ahead.length === 0 ? [] : points('2027-01', ahead),
});

const falling = [series('modern-work', [61.2, 66, 70.4, 75.5, 74.2, 73.1], [73.1, 66.4, 61.9])];
const six = [
  [12, 18.5, 20, 21, 21.3, 21.3],
  [58, 61.2, 66, 70.4, 75.5, 73.1],
  [null, null, 51.3, 52, 58, 64.7],
  [81, 80, 77.4, 74, 73.4, 72],
  [null, null, null, null, null, null],
  [30, 35.4, 39, 41.4, 41.4, 41.4],
].map((totals, index) => series(DESIGNATIONS[index]!, totals, []));

const linesOf = (all: readonly Series[]): readonly ChartLine[] =>
  all.map(({ designation, points: been, ahead = [] }) => ({
    name: designationName(designation),
    points: [
      ...been.map((point) => ({ ...point, ahead: false })),
      ...ahead.map((point) => ({ ...point, ahead: true })),
    ].map(({ month, total, ahead: coming }) => ({ month, points: total, ahead: coming })),
  }));

/** What is drawn, by the name of the card. */
export const TREND_LINES: Readonly<Record<string, readonly ChartLine[]>> = {
  'trend-ahead': linesOf(falling),
  'trend-six': linesOf(six),
};

const pictureOf = (card: string, name: string) => ({ name, alt: altText(TREND_LINES[card]!, NEEDED) });

const ahead: Trend = {
  series: falling,
  picture: pictureOf('trend-ahead', 'trend-modern-work.png'),
  outlooks: [
    {
      designation: 'modern-work',
      until: '2027-01',
      turn: {
        qualified: false,
        month: '2026-12',
        day: '2026-12-06',
        isOver: false,
        short: true,
        ends: [{ certification: 'MS-102', people: 2 }],
      },
      change: {
        designation: 'modern-work',
        before: { total: 73.1, needed: NEEDED, track: 'enterprise', qualified: true },
        after: { total: 61.9, needed: NEEDED, track: 'enterprise', qualified: false },
        metrics: [
          {
            metric: 'intermediate-certifications',
            before: 10,
            after: 3.3,
            because: ['Dev Patel', 'Grace Kim'].map((subject) => ({
              subject,
              id: subject,
              amount: -1,
              reason: 'expired' as const,
            })),
          },
          {
            metric: 'net-customer-adds',
            before: 16,
            after: 11.5,
            because: [{ subject: 'Litware', id: 'l', amount: -1 }],
          },
        ],
      },
    },
  ],
};

export const TREND_CARDS: Readonly<Record<string, Face>> = {
  'trend-ahead': trendCard(frame, ahead),
  'trend-six': trendCard(frame, { series: six, picture: pictureOf('trend-six', 'trend.png') }),
};
