/** The card of a trend: where a score goes, and its picture. */
import { describe, expect, it } from 'vitest';
import { type Frame, type Outlook, type Series, type Turn, trendCard } from '../../cards/index.ts';
import type { Metric, MetricChange } from '../../src/scoring/index.ts';
import { shown } from './look-at.ts';

const frame: Frame = { asOf: '2026-10', ruleSet: '2026-07', partner: null, sample: false };
const series: Series = {
  designation: 'security',
  points: [{ month: '2026-10', total: 73.1, qualified: true }],
  ahead: [{ month: '2026-11', total: 61.9, qualified: false }],
};
const move = (metric: Metric, before: number, after: number, subjects: readonly string[] = []): MetricChange => ({
  metric,
  before,
  after,
  because: subjects.map((subject) => ({ subject, id: subject, amount: Math.sign(after - before) })),
});

function outlook(metrics: readonly MetricChange[], more: Partial<Outlook> = {}): Outlook {
  const moved = metrics.reduce((sum, { before, after }) => sum + after - before, 0);
  const standing = { needed: 70, track: 'enterprise', qualified: true } as const;
  return {
    designation: 'security',
    until: '2026-11',
    turn: null,
    change: {
      designation: 'security',
      before: { ...standing, total: 73.1 },
      after: { ...standing, total: 73.1 + moved },
      metrics,
    },
    ...more,
  };
}

const textOf = (one: Outlook) => trendCard(frame, { series: [series], outlooks: [one] }).text;
const FALL = [move('usage-growth', 20, 8.8)];

describe('What a trend says of the months ahead', () => {
  it.each<[string, readonly MetricChange[]]>([
    ['customers won a year ago stop counting as new', [move('net-customer-adds', 16, 8, ['Litware'])]],
    ['usage is compared with a stronger year before', [move('usage-growth', 16, 8), move('deployments', 10, 9)]],
    ['deployments of a year ago stop counting as new', [move('deployments', 16, 8)]],
    ['certifications of 2 people run out', [move('advanced-certifications', 16, 8, ['Ana', 'Ben'])]],
    ['certifications run out', [move('advanced-certifications', 16, 8)]],
    ['customers lost a year ago stop counting against it', [move('net-customer-adds', 8, 16)]],
    ['usage is compared with a weaker year before', [move('usage-growth', 8, 16), move('deployments', 10, 9)]],
  ])('is why: %s', (why, metrics) => {
    expect(textOf(outlook(metrics))).toMatch(new RegExp(`if nothing changes \\d+\\.\\d in November 2026: ${why}\\.`));
  });

  it('names the customers that are not news any more, and counts people', () => {
    const text = textOf(
      outlook([
        move('net-customer-adds', 16, 8, ['Litware', 'Proseware']),
        move('advanced-certifications', 10, 5, ['Ana Lopez']),
        move('deployments', 4, 6, ['Fabrikam']),
      ]),
    );
    expect(text).toContain('Net customer adds −8.0: No longer new: Litware and Proseware');
    expect(text).toContain('Advanced certifications −5.0: Certifications of 1 person end');
    expect(text).toContain('Deployments +2.0: No longer missed: Fabrikam');
    expect(text).not.toContain('Ana');
  });

  it('is short where nothing moves', () => {
    expect(textOf(outlook([], { change: null }))).toContain('; if nothing changes the same in November 2026.');
  });
});

describe('The turn', () => {
  const turn = (more: Partial<Turn>): Turn => ({
    qualified: false,
    month: '2026-11',
    day: null,
    isOver: false,
    short: true,
    ends: [],
    ...more,
  });
  const ends = [{ certification: 'SC-300', people: 2 }];

  it.each<[string, Partial<Turn>]>([
    ['Falls below 70 with the figures of November 2026', {}],
    ['Ceases to qualify with the figures of November 2026', { short: false }],
    ['Reaches 70 and qualifies with the figures of November 2026', { qualified: true, short: false }],
    ['Falls below 70 on 6 December 2026: SC-300 of 2 people runs out', { day: '2026-12-06', ends }],
    ['Fell below 70 on 6 November 2026: SC-300 of 2 people ran out', { day: '2026-11-06', isOver: true, ends }],
    [
      'Ceased to qualify on 6 November 2026: SC-300 of 2 people and SC-100 of 1 person ran out',
      { day: '2026-11-06', isOver: true, short: false, ends: [...ends, { certification: 'SC-100', people: 1 }] },
    ],
  ])('reads: %s', (words, more) => {
    const face = trendCard(frame, { series: [series], outlooks: [outlook(FALL, { turn: turn(more) })] });
    expect(face.text.split('\n')).toContain(words);
    expect(shown(face)).toContain(words);
  });

  it('names its designation among several', () => {
    const other: Series = { ...series, designation: 'data-ai' };
    const { text } = trendCard(frame, { series: [series, other], outlooks: [outlook(FALL, { turn: turn({}) })] });
    expect(text).toContain('Security: Falls below 70 with the figures of November 2026');
  });
});

it('With a picture the card shows no bars, and says the same', () => {
  const picture = { name: 'trend-security.png', alt: 'A line' };
  const outlooks = [outlook(FALL)];
  const [drawn, plain] = [
    trendCard(frame, { series: [series], outlooks, picture }),
    trendCard(frame, { series: [series], outlooks }),
  ];
  expect(drawn.card.body).toContainEqual(
    expect.objectContaining({ type: 'Image', url: 'picture:trend-security.png', altText: 'A line' }),
  );
  expect([JSON.stringify(drawn.card), JSON.stringify(plain.card)].map((card) => card.includes('■'))).toEqual([
    false,
    true,
  ]);
  expect(drawn.text).toBe(plain.text);
});
