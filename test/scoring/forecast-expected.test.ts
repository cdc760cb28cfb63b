import { describe, expect, it } from 'vitest';
import { expected, lastDayToRenew, type Month, type Portfolio, ruleSetFor, score } from '../../src/scoring/index.ts';
import { azure, certificate, M, portfolio, YEAR_BEFORE } from './fixtures.ts';

/** M is July 2026; work begun on 21 August shows with the figures of August. */
const SPAN = { asOf: M, month: '2026-08', today: '2026-08-21', day: '2026-09-20' } as const;

function holders(then: Portfolio, list: 'intermediate-certifications' | 'advanced-certifications', month: Month) {
  const { designations } = score(then, ruleSetFor(month), month);
  const own = designations.find(({ id }) => id === 'modern-work')!;
  return own.metrics.find(({ id }) => id === list)!.value;
}

const people = (...training: readonly ReturnType<typeof certificate>[]) => {
  const then = expected(portfolio({ training }), SPAN);
  return holders(then, 'intermediate-certifications', SPAN.month);
};

describe('what is expected of certifications', () => {
  it('what lapsed by today is gone, also where the figures of the last month still had it', () => {
    expect(people(certificate('p', 'SC-300', { expires: '2026-08-20' }))).toBe(0);
  });

  it.each(['2026-08-21', '2026-08-25', '2026-09-19'])(
    'what expires on %s, before the day, counts as renewed',
    (expires) => {
      expect(people(certificate('p', 'SC-300', { expires }))).toBe(1);
    },
  );

  it('what was completed since the last full month counts from its own month', () => {
    const training = [certificate('p', 'SC-300', { completed: '2026-08-09' })];
    expect(holders(portfolio({ training }), 'intermediate-certifications', M)).toBe(0);
    expect(people(...training)).toBe(1);
  });

  it('what stops counting for everybody is gone, and a retired one cannot be renewed', () => {
    const day = '2026-12-20';
    const span = { asOf: M, month: '2026-11', today: '2026-11-21', day } as const;
    const advanced = (
      expires: string,
      more: Partial<typeof span | { today: string; month: string; day: string }> = {},
    ) => {
      const own = { ...span, ...more };
      const then = expected(portfolio({ training: [certificate('p', 'MS-102', { expires })] }), own);
      return holders(then, 'advanced-certifications', own.month);
    };
    // MS-102 retires on 30 November 2026 and counts for a year more.
    expect(advanced('2026-12-10')).toBe(1);
    expect(advanced('2026-12-10', { today: '2026-12-01' })).toBe(0);
    expect(advanced('2028-01-01', { today: '2027-11-21', month: '2027-11', day: '2027-12-20' })).toBe(0);
  });

  it('the last day to renew is the own end or the retirement, whichever comes first', () => {
    expect(lastDayToRenew('2026-12-10', null)).toBe('2026-12-10');
    expect(lastDayToRenew('2026-12-10', '2026-11-30')).toBe('2026-11-30');
    expect(lastDayToRenew('2026-11-10', '2026-11-30')).toBe('2026-11-10');
  });
});

describe('the data expected', () => {
  const own = portfolio({
    'azure-usage': [azure('a', YEAR_BEFORE, 900), azure('a', M, 5_000)],
    training: [certificate('p', 'SC-300')],
  });

  it('are written ahead to the month, as often as it takes', () => {
    const rows = (month: Month) => expected(own, { ...SPAN, month }).tables['azure-usage']!.text.month!.values;
    expect(rows(M)).not.toContain('2026-08');
    expect(rows('2026-08')).toContain('2026-08');
  });

  it('are the same object for the same days, and others for other days', () => {
    const first = expected(own, SPAN);
    expect(expected(own, { ...SPAN })).toBe(first);
    expect(expected(own, { ...SPAN, today: '2026-08-22' })).not.toBe(first);
  });
});
