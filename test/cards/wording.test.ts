import { describe, expect, it } from 'vitest';
import { month } from '../../cards/index.ts';
import { dayName, decimal, percent, shortMonth, signed, signedDollars, whole } from '../../cards/parts/format.ts';
import { growthInWords } from '../../cards/parts/growth.ts';
import { cut, joined, names } from '../../cards/parts/list.ts';
import { whatToImport } from '../../cards/parts/missing.ts';
import { countOf, pointsInWords, valueInWords } from '../../cards/parts/units.ts';
import { metric } from '../../scripts/gallery/scores.ts';

describe('Figures', () => {
  it.each([
    [3.3333, '3.3'],
    [0, '0.0'],
    [-0.04, '0.0'],
    [-2.16, '−2.2'],
    [12345.678, '12,345.7'],
  ])('%d is written %s', (value, words) => {
    expect(decimal(value)).toBe(words);
  });

  it('have their sign only when they are something', () => {
    expect([4, -4, 0, 0.2].map((value) => signed(value))).toEqual(['+4', '−4', '0', '0']);
    expect([0.04, 6.66, -6.66].map((value) => signed(value, decimal))).toEqual(['0.0', '+6.7', '−6.7']);
    expect([5230.4, -8420.5, 0].map(signedDollars)).toEqual(['+$5,230', '−$8,421', '$0']);
  });

  it('do not break before the percent sign', () => {
    expect(percent(7.24)).toBe('7.2\u00a0%');
    expect(whole(1240)).toBe('1,240');
  });
});

describe('Months and days', () => {
  it('are written out', () => {
    expect(month('2026-10')).toBe('October 2026');
    expect(shortMonth('2026-09')).toBe('Sep\u00a026');
    expect(dayName('2027-05-01')).toBe('1\u00a0May 2027');
  });

  it('that are none stay as they are', () => {
    expect([month('2026-13'), dayName('soon'), shortMonth('')]).toEqual(['2026-13', 'soon', '']);
  });
});

describe('Counts', () => {
  it('agree with their noun', () => {
    expect([0, 1, 2, 1240].map((count) => countOf(count, 'person'))).toEqual([
      'no people',
      '1 person',
      '2 people',
      '1,240 people',
    ]);
    expect([1, 1.04, 0.5, 5.3].map(pointsInWords)).toEqual(['1.0 point', '1.0 point', '0.5 points', '5.3 points']);
  });

  it.each([
    [{ value: 4, unit: 'customers' }, '+4 customers'],
    [{ value: 1, unit: 'customers' }, '+1 customer'],
    [{ value: -2, unit: 'deployments' }, '−2 deployments'],
    [{ value: 0, unit: 'workloads' }, '0 workloads'],
    [{ value: 12, unit: 'people' }, '12 people'],
    [{ value: 0, unit: 'people' }, 'no people'],
    [{ value: 7, unit: 'services' }, '7 services'],
    [{ value: -1, unit: 'users' }, '−1 user'],
    [{ value: 7.2, unit: 'percent' }, 'growth 7.2\u00a0%'],
    [{ value: 3.4, unit: 'points' }, 'growth worth 3.4 points'],
    [{ value: null, unit: 'users' }, 'unknown'],
  ] as const)('%o is %s', (value, words) => {
    expect(valueInWords(value)).toBe(words);
  });
});

describe('Growth of a customer', () => {
  const azure = { designation: 'infrastructure', unit: 'percent', amount: 5230.4 } as const;
  const part = (amount: number, detail: string) =>
    growthInWords({ designation: 'security', unit: 'points', amount, detail }, true);

  it('is in dollars for Azure, and withheld from those who may not see money', () => {
    expect(growthInWords(azure, true)).toBe('+$5,230');
    expect(growthInWords(azure, false)).toBeNull();
  });

  it('is in users for Microsoft 365, whoever looks', () => {
    expect(growthInWords({ designation: 'modern-work', unit: 'users', amount: -60 }, false)).toBe('−60 users');
  });

  it('is in the unit of its part for Security', () => {
    expect(part(13293.94, 'Azure, dollars in twelve months')).toBe('+$13,294');
    expect(part(47, 'Microsoft 365, active users')).toBe('+47 users');
    expect(part(47, '')).toBeNull();
  });

  it('is no dollar amount for Business Applications', () => {
    expect(growthInWords({ designation: 'business-applications', unit: 'percent', amount: 2800 }, true)).toBe('+2,800');
  });
});

describe('Lists', () => {
  it('name a few and count the rest', () => {
    expect(names(['Litware'], 2)).toBe('Litware');
    expect(names(['Litware', 'Proseware'], 2)).toBe('Litware and Proseware');
    expect(names(['A', 'B', 'C', 'D', 'E'], 2)).toBe('A, B and 3 more');
    expect(joined(['SC-100', 'SC-300', 'SC-401'], 'or')).toBe('SC-100, SC-300 or SC-401');
    expect(joined([], 'and')).toBe('');
  });

  it('cut a long name where people see it, and never through a character', () => {
    expect(cut('Contoso Limited', 8)).toBe('Contoso…');
    expect(cut('𝒜'.repeat(10), 6)).toBe('𝒜𝒜…');
    expect(cut('Contoso', 7)).toBe('Contoso');
  });
});

describe('What to import', () => {
  it('names each report once, from the earliest month', () => {
    const missing = (from: string | null) =>
      metric('usage-growth', 0, 20, { missing: [{ report: 'azure-usage', from }] });
    expect(whatToImport([missing('2025-10'), missing('2024-11')])).toEqual([
      'Import the report Azure usage with the months from November 2024 on.',
    ]);
    expect(
      whatToImport([metric('advanced-certifications', 0, 15, { missing: [{ report: 'training', from: null }] })]),
    ).toEqual(['Import the report Training completions.']);
  });
});
