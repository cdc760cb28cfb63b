import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertWorld } from '../../src/alerts/index.ts';
import {
  type DesignationScore,
  type MetricScore,
  type Month,
  monthsUpTo,
  type Scorecard,
} from '../../src/scoring/index.ts';
import { AS_OF, alertsOfKind, worldOf } from './detect-world.ts';

const MONTHS = monthsUpTo(AS_OF, 8);
const METRICS = ['net-customer-adds', 'usage-growth', 'deployments'] as const;

/** Points of the three metrics of Security in a month; null: unknown. */
type Points = readonly (number | null)[];

function metricOf(id: MetricScore['id'], points: number | null): MetricScore {
  return {
    ...{ id, points: points ?? 0, max: 40, value: points, unit: 'customers', toNextPoint: null, pointsPerUnit: 1 },
    ...{ counted: [], notCounted: [] },
  };
}

function cardOf(month: Month, points: Points): Scorecard {
  const metrics = METRICS.map((id, index) => metricOf(id, points[index]!));
  const total = metrics.reduce((sum, metric) => sum + metric.points, 0);
  const track = { total, needed: 70, qualified: total >= 70 && metrics.every((one) => one.points > 0), metrics };
  const tracks = [
    { track: 'enterprise' as const, ...track },
    { track: 'smb' as const, ...track },
  ];
  const security: DesignationScore = { id: 'security', track: 'enterprise', ...track, tracks };
  return { asOf: month, ruleSet: '2026-07', partner: null, designations: [security] };
}

/** A partner of whom nothing but these scores is known; months before the first are unknown. */
function history(months: readonly Points[], lines: readonly number[] = [70]): AlertWorld {
  const shown = MONTHS.slice(-months.length);
  const cards = new Map(shown.map((month, index) => [month, cardOf(month, months[index]!)]));
  const scorecard = (month: Month) => cards.get(month) ?? cardOf(month, [null, null, null]);
  return worldOf({ scores: { portfolio: { tables: {} }, asOf: AS_OF, reaches: AS_OF, scorecard }, lines });
}

const keysOf = (kind: 'below-line' | 'metric-zero' | 'qualified', world: AlertWorld) =>
  alertsOfKind(kind, world).map(({ key }) => key);

describe('A designation under a line', () => {
  it('is told of from the first month below, and keeps its key as long as it stays there', () => {
    const key = 'below-line/security/70/2026-09';
    expect(
      keysOf(
        'below-line',
        history([
          [30, 30, 20],
          [30, 20, 10],
          [30, 10, 10],
        ]),
      ),
    ).toEqual([key]);
    const [alert] = alertsOfKind(
      'below-line',
      history([
        [30, 30, 20],
        [30, 20, 10],
        [30, 10, 10],
      ]),
    );
    expect(alert).toMatchObject({ tone: 'bad', since: '2026-10-20', facts: { before: 80, total: 50, line: 70 } });
  });

  it('has another key when it falls again', () => {
    const world = history([
      [30, 30, 20],
      [30, 20, 10],
      [30, 30, 20],
      [30, 10, 10],
    ]);
    expect(keysOf('below-line', world)).toEqual(['below-line/security/70/2026-10']);
  });

  it('is not told of when it never was above, or nobody knows', () => {
    expect(
      keysOf(
        'below-line',
        history([
          [20, 20, 20],
          [10, 20, 10],
        ]),
      ),
    ).toEqual([]);
    expect(
      keysOf(
        'below-line',
        history([
          [30, 30, 20],
          [30, null, 20],
          [30, 20, 10],
        ]),
      ),
    ).toEqual([]);
    expect(
      keysOf(
        'below-line',
        history([
          [30, 30, 20],
          [30, 20, null],
        ]),
      ),
    ).toEqual([]);
  });

  it('misses no line by the noise of binary fractions', () => {
    expect(
      keysOf(
        'below-line',
        history([
          [30, 30, 20],
          [40, 20, 10 - 1e-12],
        ]),
      ),
    ).toEqual([]);
  });

  it('has an alert for each line that somebody chose', () => {
    const world = history(
      [
        [30, 30, 20],
        [30, 20, 18],
      ],
      [60, 70, 75],
    );
    expect(keysOf('below-line', world)).toEqual(['below-line/security/70/2026-10', 'below-line/security/75/2026-10']);
  });
});

describe('A metric at zero', () => {
  it('is told of with what it was worth', () => {
    const [alert] = alertsOfKind(
      'metric-zero',
      history([
        [40, 30, 8],
        [40, 30, 0],
        [40, 30, 0],
      ]),
    );
    expect(alert).toMatchObject({
      key: 'metric-zero/security/deployments/2026-09',
      facts: { metric: 'deployments', before: 8, total: 70 },
    });
  });

  it('does not need the other metrics to be known, but itself', () => {
    expect(
      keysOf(
        'metric-zero',
        history([
          [null, 30, 8],
          [null, 30, 0],
        ]),
      ),
    ).toHaveLength(1);
    expect(
      keysOf(
        'metric-zero',
        history([
          [40, 30, 8],
          [40, 30, null],
        ]),
      ),
    ).toEqual([]);
    expect(
      keysOf(
        'metric-zero',
        history([
          [40, 30, null],
          [40, 30, 0],
        ]),
      ),
    ).toEqual([]);
  });
});

it('A part of Security that was not exported before makes neither a slip nor a rise', () => {
  const world = history([
    [40, 30, 8],
    [40, 30, 0],
  ]);
  const partly = (month: Month): Scorecard => {
    const card = world.scores!.scorecard(month);
    const parts = [
      { part: 'azure' as const, value: 1 },
      { part: 'microsoft-365' as const, value: month === AS_OF ? null : 1 },
    ];
    const designations = card.designations.map((score) => ({
      ...score,
      metrics: score.metrics.map((metric) => ({ ...metric, parts })),
    }));
    return { ...card, designations };
  };
  expect(keysOf('metric-zero', world)).toHaveLength(1);
  expect(keysOf('metric-zero', { ...world, scores: { ...world.scores!, scorecard: partly } })).toEqual([]);
});

it('A designation that qualifies is good news until it does not any more', () => {
  const world = history([
    [40, 30, 0],
    [40, 30, 5],
    [40, 35, 5],
  ]);
  expect(alertsOfKind('qualified', world)).toMatchObject([
    { key: 'qualified/security/2026-09', tone: 'good', facts: { before: 70, total: 80 } },
  ]);
  expect(
    keysOf(
      'qualified',
      history([
        [40, 30, 0],
        [40, 30, 5],
        [40, 20, 5],
      ]),
    ),
  ).toEqual([]);
});

describe('Alerts never contradict the scores', () => {
  const metric = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }), fc.constant(null));
  const months = fc.array(fc.tuple(metric, metric, metric), { minLength: 1, maxLength: MONTHS.length });

  /** Said once more, the plain way: walk back over what is known and see whether it was otherwise before. */
  function firstOfRun<T>(all: readonly (T | null)[], holds: (one: T) => boolean): number | null {
    const lastOther = all.findLastIndex((one) => one === null || !holds(one));
    return lastOther === all.length - 1 || lastOther < 0 || all[lastOther] === null ? null : lastOther + 1;
  }

  it('a slip, a zero and a qualification are told exactly when they hold and did not before', () => {
    fc.assert(
      fc.property(months, fc.constantFrom(60, 70, 80), (points, line) => {
        const world = history(points, [line]);
        const shown = MONTHS.slice(-points.length);
        const sums = points.map((own) => (own.includes(null) ? null : own.reduce<number>((sum, one) => sum + one!, 0)));
        const below = firstOfRun(sums, (total) => total < line);
        expect(keysOf('below-line', world)).toEqual(
          below === null ? [] : [`below-line/security/${line}/${shown[below]}`],
        );
        const zeros = METRICS.flatMap((id, index) => {
          const first = firstOfRun(
            points.map((own) => own[index]!),
            (one) => one === 0,
          );
          return first === null ? [] : [`metric-zero/security/${id}/${shown[first]}`];
        });
        expect(keysOf('metric-zero', world)).toEqual(zeros.toSorted());
        const full = points.map((own, index) => (sums[index] === null ? null : sums[index]! >= 70 && !own.includes(0)));
        const qualified = firstOfRun(full, (one) => one);
        expect(keysOf('qualified', world)).toEqual(
          qualified === null ? [] : [`qualified/security/${shown[qualified]}`],
        );
      }),
      { numRuns: 200 },
    );
  });
});
