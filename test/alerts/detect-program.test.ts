import { describe, expect, it } from 'vitest';
import type { AlertWorld, ScoredPartner } from '../../src/alerts/index.ts';
import {
  type Designation,
  type DesignationScore,
  type Month,
  monthBefore,
  type Scorecard,
} from '../../src/scoring/index.ts';
import { alertsOfKind, worldOf } from './detect-world.ts';

/** A partner whose Security qualified in these months and had 50 points in the others. */
function partner(asOf: Month, qualified: readonly Month[] = []): ScoredPartner {
  const cardOf = (month: Month): Scorecard => {
    const own = {
      total: qualified.includes(month) ? 80 : 50,
      needed: 70,
      qualified: qualified.includes(month),
      metrics: [],
    };
    const tracks = [{ track: 'enterprise' as const, ...own }];
    const security: DesignationScore = { id: 'security', track: 'enterprise', ...own, tracks };
    return { asOf: month, ruleSet: '2026-07', partner: null, designations: [security] };
  };
  return { portfolio: { tables: {} }, asOf, reaches: asOf, scorecard: cardOf };
}

const SECURITY: readonly Designation[] = ['security'];
const enrolled = (anniversary: string) => ({ enrolled: [...SECURITY], anniversary });

describe('Not enrolled: the last month that qualified leaves the window', () => {
  const closing = (today: string, scores: ScoredPartner, more: Partial<AlertWorld> = {}) =>
    alertsOfKind('window-closing', worldOf({ today, scores, ...more }));

  it('is told in the last 30 days of the fifth month after the one that shows it', () => {
    const scores = partner('2026-10', ['2026-05']);
    expect(closing('2026-10-31', scores)).toEqual([]);
    expect(closing('2026-11-01', scores)).toMatchObject([
      { key: 'window-closing/security/2026-05', due: '2026-11-30', facts: { lastQualified: '2026-05' } },
    ]);
    expect(closing('2026-11-30', scores)).toHaveLength(1);
    expect(closing('2026-12-01', scores)).toEqual([]);
  });

  it('is not told while it qualifies, nor of what never did, nor of what is enrolled', () => {
    expect(closing('2026-11-15', partner('2026-10', ['2026-05', '2026-10']))).toEqual([]);
    expect(closing('2026-11-15', partner('2026-10'))).toEqual([]);
    const own = { program: enrolled('2027-05-15') };
    expect(closing('2026-11-15', partner('2026-10', ['2026-05']), own)).toEqual([]);
  });
});

describe('Enrolled: the anniversary', () => {
  const told = (today: string, day: string, qualified: readonly Month[] = []) =>
    alertsOfKind(
      'anniversary',
      worldOf({ today, scores: partner(monthBefore(today.slice(0, 7)), qualified), program: enrolled(day) }),
    );
  const stages = (...of: Parameters<typeof told>) => told(...of).map(({ key }) => key.split('#')[1]);

  it('the months looked at open five before its own, and close 30 days after it', () => {
    expect(told('2026-05-31', '2026-11-15')).toEqual([]);
    expect(told('2026-06-01', '2026-11-15')).toMatchObject([
      { due: '2026-12-15', facts: { opens: '2026-06-01', closes: '2026-12-15', qualified: false, total: 50 } },
    ]);
    expect(told('2026-12-16', '2026-11-15')).toEqual([]);
  });

  it('month ends and leap years are days of the calendar', () => {
    expect(told('2026-03-31', '2026-08-31')[0]!.facts).toMatchObject({ opens: '2026-03-01', closes: '2026-09-30' });
    expect(told('2026-09-30', '2027-01-31')[0]!.facts).toMatchObject({ opens: '2026-08-01', closes: '2027-03-02' });
    expect(told('2028-02-10', '2028-02-29')[0]!.facts).toMatchObject({ opens: '2027-09-01', closes: '2028-03-30' });
  });

  it('who has not qualified again is told 60 and 30 days before the end', () => {
    expect(stages('2026-10-15', '2026-11-15')).toEqual(['open']);
    expect(stages('2026-10-16', '2026-11-15')).toEqual(['60', 'open']);
    expect(stages('2026-11-15', '2026-11-15')).toEqual(['30', '60', 'open']);
  });

  it('shown once in that time suffices, and before it counts for nothing', () => {
    expect(stages('2026-11-20', '2026-11-15', ['2026-05'])).toEqual(['open']);
    expect(told('2026-11-20', '2026-11-15', ['2026-05'])).toMatchObject([{ tone: 'good', facts: { qualified: true } }]);
    expect(stages('2026-11-20', '2026-11-15', ['2026-04'])).toEqual(['30', '60', 'open']);
  });

  it('on its first day what qualifies is told to qualify as it stands', () => {
    const scores = partner('2026-04', ['2026-04']);
    const world = worldOf({ today: '2026-06-01', scores, program: enrolled('2026-11-15') });
    expect(alertsOfKind('anniversary', world)).toMatchObject([{ facts: { qualified: false, qualifies: true } }]);
  });

  it('is not told while nobody has said when it is', () => {
    expect(told('2026-11-20', '')).toEqual([]);
  });
});

describe('Exports that nobody has imported', () => {
  const overdue = (
    today: string,
    reaches: Month,
    imports: AlertWorld['imports'] = [{ at: '2026-10-20T09:00:00.000Z' }],
  ) => alertsOfKind('import-overdue', worldOf({ today, scores: partner(reaches), imports }));

  it('are told of from the 25th, under the first month that is missing', () => {
    expect(overdue('2026-11-24', '2026-09')).toEqual([]);
    expect(overdue('2026-11-25', '2026-09')).toMatchObject([
      { key: 'import-overdue/2026-10', facts: { month: '2026-10', expected: '2026-11-20', last: '2026-10-20' } },
    ]);
    expect(overdue('2027-01-26', '2026-09').map(({ key }) => key)).toEqual(['import-overdue/2026-10']);
    expect(overdue('2026-11-25', '2026-10')).toEqual([]);
  });

  it('the fictional partner, which has no imports, is never late', () => {
    expect(overdue('2027-05-25', '2026-10', [])).toEqual([]);
  });
});
