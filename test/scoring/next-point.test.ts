import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Earning, pointsOf, toNextPoint } from '../../src/scoring/next-point.ts';

const people: Earning = { value: 0, base: 0, pays: { points: 5, per: 2 }, max: 10, unit: 'people' };

describe('the increase that brings at least one more point or the maximum', () => {
  it.each([
    ['one person at 2.5 points each', people, 1],
    ['one deployment at 20/6 each', { ...people, pays: { points: 20, per: 6 }, max: 20, unit: 'deployments' }, 1],
    [
      'one person at 15/7 each, the last step being exact',
      { ...people, value: 6, pays: { points: 15, per: 7 }, max: 15 },
      1,
    ],
    ['34 users at 30 per 1,000', { ...people, pays: { points: 30, per: 1000 }, max: 30, unit: 'users' }, 34],
    ['the whole way from below zero first', { ...people, value: -3, unit: 'customers' }, 4],
    ['one percent', { ...people, value: 4.25, pays: { points: 1, per: 1 }, unit: 'percent' }, 1],
    ['only the rest to the maximum', { ...people, value: 9.25, pays: { points: 1, per: 1 }, unit: 'percent' }, 0.75],
    ['one person beside what the gates pay', { ...people, base: 4, pays: { points: 4, per: 1 }, max: 20 }, 1],
    ['nothing at the maximum', { ...people, value: 4 }, null],
  ] as [string, Earning, number | null][])('is %s', (_, earning, increase) => {
    expect(toNextPoint(earning)).toBe(increase);
  });

  it('is enough, and one less is not', () => {
    const earnings = fc.record({
      value: fc.integer({ min: -50, max: 2000 }),
      base: fc.constantFrom(0, 4, 8),
      pays: fc.record({ points: fc.constantFrom(1, 4, 15, 20, 30), per: fc.constantFrom(1, 2, 6, 7, 500, 4000) }),
      max: fc.constantFrom(10, 15, 20, 30, 40),
      unit: fc.constant('people' as const),
    });
    fc.assert(
      fc.property(earnings, (earning) => {
        const increase = toNextPoint(earning);
        const goal = Math.min(pointsOf(earning) + 1, earning.max);
        const reached = (more: number) => pointsOf({ ...earning, value: earning.value + more }) >= goal - 1e-7;
        if (increase === null) return pointsOf(earning) >= earning.max - 1e-9;
        return increase >= 1 && reached(increase) && !reached(increase - 1);
      }),
    );
  });
});
