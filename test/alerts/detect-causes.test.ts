import { beforeAll, describe, expect, it } from 'vitest';
import { causesOf } from '../../src/alerts/detect/causes.ts';
import { movedIn } from '../../src/alerts/detect/moved.ts';
import { samplePortfolio } from '../../src/sample.ts';
import {
  type Designation,
  forecast,
  type Metric,
  type Month,
  monthsUpTo,
  type Portfolio,
} from '../../src/scoring/index.ts';
import { certificate, many, portfolio } from '../scoring/fixtures.ts';
import { scoredPartner } from './detect-world.ts';

function causes(
  of: Portfolio,
  [from, to]: readonly [Month, Month],
  id: Designation,
  metric?: Metric,
  direction: -1 | 1 = -1,
) {
  const { scorecard } = scoredPartner(of, to);
  const [before, after] = [scorecard(from), scorecard(to)];
  const scores = [before, after].map(({ designations }) => designations.find((score) => score.id === id)!);
  return causesOf({ before, after, portfolio: of }, [scores[0]!, scores[1]!], direction, metric);
}

describe('Shares of a loss', () => {
  let sample: Portfolio;

  beforeAll(async () => {
    sample = await samplePortfolio();
  });

  it('add up to what the metric lost or won, in every metric and month of the sample', () => {
    const { scorecard } = scoredPartner(sample);
    let told = 0;
    for (const month of monthsUpTo('2026-10', 6)) {
      const before = scorecard(monthsUpTo(month, 2)[0]!);
      for (const { id, metrics } of scorecard(month).designations) {
        for (const metric of metrics) {
          const then = before.designations.find((one) => one.id === id)!.metrics.find((one) => one.id === metric.id)!;
          const shares = movedIn(then, metric).map(({ points }) => points);
          if (shares.length === 0 || shares.includes(null)) continue;
          told += 1;
          expect(shares.reduce<number>((sum, one) => sum + one!, 0)).toBeCloseTo(metric.points - then.points, 9);
        }
      }
    }
    expect(told).toBeGreaterThan(40);
  });

  it('name the dollars of Security apart from its users', () => {
    const own = causes(sample, ['2026-07', '2026-10'], 'security', 'usage-growth');
    expect(own.slice(0, 2)).toMatchObject([
      { subject: 'Wingtip Toys', words: 'uses $13,487 less than a year before', money: true },
      { subject: 'Fabrikam', words: 'has 106 fewer active users than a year before', money: false },
    ]);
  });

  it('tell what is no longer new from what was lost', () => {
    expect(causes(sample, ['2026-05', '2026-06'], 'business-applications', 'net-customer-adds')).toMatchObject([
      { subject: 'VanArsdel: Power BI', words: 'is no longer new: it counted a year ago too' },
    ]);
  });

  it('tell what was won', () => {
    expect(causes(sample, ['2026-07', '2026-08'], 'modern-work', 'deployments', 1)).toMatchObject([
      { subject: 'VanArsdel', words: 'counts as a deployment now', points: 5 },
    ]);
  });
});

describe('A gate that closed', () => {
  const gates = (expires: string) => [
    certificate('ana', 'AZ-104'),
    certificate('bob', 'AZ-104', { expires }),
    ...many(3, (index) => certificate(`person${index}`, 'AZ-700')),
  ];

  it('is laid to whoever held it open, with all the points behind it', () => {
    const own = causes(portfolio({ training: gates('2026-07-10') }), ['2026-06', '2026-07'], 'infrastructure');
    expect(own).toEqual([
      {
        subject: 'bob',
        words: 'AZ-104 ended on 2026-07-10, and nothing counts without it',
        points: -12,
        person: true,
        money: false,
      },
    ]);
  });

  it('names no share where two left it together', () => {
    const training = gates('2026-07-10').map((row) =>
      row.title === 'AZ-104' ? { ...row, expires: '2026-07-10' } : row,
    );
    const own = causes(portfolio({ training }), ['2026-06', '2026-07'], 'infrastructure');
    expect(own.map(({ subject, points }) => [subject, points])).toEqual([
      ['ana', null],
      ['bob', null],
    ]);
  });

  it('is spoken of as what will be until its day is past', () => {
    const of = portfolio({ training: gates('2026-08-10') });
    const { scorecard } = scoredPartner(of, '2026-07');
    const before = scorecard('2026-07');
    const after = forecast(of, '2026-07', 1)[1]!;
    const [now, next] = [before, after].map(
      ({ designations }) => designations.find(({ id }) => id === 'infrastructure')!,
    );
    const wordsOn = (foreseenOn: string) =>
      causesOf({ foreseenOn, before, after, portfolio: of }, [now!, next!], -1)[0]?.words;
    expect(wordsOn('2026-08-10')).toBe('AZ-104 ends on 2026-08-10, and nothing counts without it');
    expect(wordsOn('2026-08-11')).toBe('AZ-104 ended on 2026-08-10, and nothing counts without it');
  });
});
