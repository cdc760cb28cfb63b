import { describe, expect, it } from 'vitest';
import type { Metric, Row, Track } from '../../src/scoring/index.ts';
import { amounts, azure, details, exactly, M, metricOf, portfolio, reasons, sumOf, YEAR_BEFORE } from './fixtures.ts';

type Usage = Row<'azure-usage'>;
const metric = (id: Metric, rows: Usage[], track: Track = 'enterprise', more: Row<'product-subscriptions'>[] = []) =>
  metricOf(portfolio({ 'azure-usage': rows, 'product-subscriptions': more }), 'infrastructure', id, track);

describe('net customer adds', () => {
  it('need 1,000 dollars on enterprise and 500 on smb, in either of the last two months', () => {
    const rows = [
      azure('now', M, 1000),
      azure('june', '2026-06', 1000),
      azure('split', M, 600),
      azure('split', '2026-06', 600),
      azure('may', '2026-05', 5000),
    ];
    const enterprise = metric('net-customer-adds', rows);
    expect(enterprise).toMatchObject({ value: 2, points: 20, toNextPoint: 1 });
    expect(reasons(enterprise)).toEqual({ split: 'below-threshold', may: 'below-threshold' });
    expect(enterprise.notCounted).toContainEqual(
      expect.objectContaining({ subject: 'split', detail: '$600 of $1,000 needed', money: true }),
    );
    expect(metric('net-customer-adds', rows, 'smb').value).toBe(3);
  });

  it('subtract the customers of a year before', () => {
    const rows = [azure('new', M, 2000), azure('gone', YEAR_BEFORE, 2000), azure('gone2', '2025-06', 2000)];
    expect(metric('net-customer-adds', rows)).toMatchObject({ value: -1, points: 0, toNextPoint: 2 });
    expect(amounts(metric('net-customer-adds', rows))).toEqual({ new: 1, gone: -1, gone2: -1 });
  });

  it('do not fail by the noise of binary fractions', () => {
    const tenths = Array.from({ length: 10 }, (_, index) => azure('a', M, 100.1, { subscription: `s${index}` }));
    expect(metric('net-customer-adds', [...tenths, azure('a', M, -1)]).value).toBe(1);
  });
});

describe('usage growth', () => {
  it('compares twelve months with the twelve before', () => {
    const rows = [
      azure('a', '2025-08', 6000),
      azure('a', M, 600),
      azure('a', '2024-08', 3000),
      azure('b', YEAR_BEFORE, 3000),
    ];
    const growth = metric('usage-growth', rows);
    expect(growth.value).toBeCloseTo(10, 9);
    expect(growth.points).toBeCloseTo(10, 9);
    expect(growth.toNextPoint).toBeCloseTo(1, 9);
    expect(amounts(growth)).toEqual({ a: 3600, b: -3000 });
  });

  it('pays nothing below 1,000 dollars in the current twelve months', () => {
    const growth = metric('usage-growth', [azure('a', M, 999), azure('a', YEAR_BEFORE, 500)]);
    expect(growth).toMatchObject({ points: 0, toNextPoint: null });
    expect(growth.value).toBeCloseTo(99.8, 9);
    expect(reasons(growth)).toEqual({ 'All customers': 'below-baseline' });
    expect(sumOf(growth)).toBe(499);
  });

  it('pays nothing for growth from nothing', () => {
    const growth = metric('usage-growth', [azure('a', M, 9000)]);
    expect(growth).toMatchObject({ value: 0, points: 0, toNextPoint: null });
    expect(reasons(growth)).toEqual({ 'All customers': 'no-baseline' });
  });
});

describe('deployments', () => {
  it('count the services of twelve months without virtual machines and their licences', () => {
    const names = [
      'Key Vault',
      'Azure  key-vault',
      'Virtual Machines',
      'Azure VM Licenses',
      'Storage',
      'SQL Database',
      '',
    ];
    const rows = [
      ...names.map((service2) => azure('a', '2025-08', 10, { service2 })),
      azure('a', YEAR_BEFORE, 10, { service2: 'Old' }),
      azure('a', M, -5, { service2: 'Refund' }),
    ];
    const services = metric('deployments', rows);
    expect(services).toMatchObject({ value: 4, points: 8, toNextPoint: 1 });
    expect(amounts(services)).toMatchObject({ Storage: 1, 'SQL Database': 1, 'Key Vault': 1 });
    expect(reasons(services)).toEqual({
      'Virtual Machines': 'service-not-eligible',
      'Azure VM Licenses': 'service-not-eligible',
      Old: 'below-threshold',
      Refund: 'below-threshold',
    });
  });
});

describe('eligible rows', () => {
  const why = (row: Usage, more: Row<'product-subscriptions'>[] = []) =>
    reasons(metric('net-customer-adds', [row], 'enterprise', more)).a;
  const counts = (more: Usage) => metric('net-customer-adds', [azure('a', M, 1000, more)]).value === 1;

  it('carry CSP, DPOR or PAL, in any of their spellings', () => {
    for (const attribution of [
      'CSP T1',
      'csp_tier2',
      'Digital Partner of Record (DPOR)',
      'Partner Admin Link',
      'POR',
    ]) {
      expect(counts({ attribution }), attribution).toBe(true);
    }
    expect(why(azure('a', M, 1000, { attribution: 'CPOR' }))).toBe('association-not-eligible');
    expect(why(azure('a', M, 1000, { attribution: 'Transacting Partner of Record' }))).toBe('association-not-eligible');
    expect(why(azure('a', M, 1000, { attribution: '?' }))).toBe('association-unknown');
  });

  it('take the association type only where the attribution is empty or not known', () => {
    expect(counts({ attribution: '', association: 'PAL' })).toBe(true);
    expect(counts({ attribution: 'Something', association: 'PAL' })).toBe(true);
    expect(counts({ attribution: 'GDAP', association: 'PAL' })).toBe(false);
  });

  it('are no support, internal, benefit or trial offer', () => {
    const offer = (pricing: string, month = M) => [{ tenant: 'a', month, subscription: 'A-1', pricing }];
    expect(why(azure('a', M, 1000), offer('Microsoft Internal'))).toBe('offer-excluded');
    expect(why(azure('a', M, 1000), offer('Visual Studio Benefits'))).toBe('offer-excluded');
    expect(why(azure('a', M, 1000), offer('Free Trial'))).toBe('offer-excluded');
    expect(why(azure('a', M, 1000), offer('Free Trial', '2026-06'))).toBeUndefined();
    expect(why(azure('a', M, 1000), offer('Beneficial'))).toBeUndefined();
    expect(why(azure('a', M, 1000, { service1: 'Support' }))).toBe('service-not-eligible');
    expect(why(azure('a', M, 1000, { service2: 'SUPPORT' }))).toBe('service-not-eligible');
  });
});

describe('copies of the same consumption', () => {
  const copy = (dollars: number, more: Usage) => azure('a', M, dollars, more);
  const best = (rows: Usage[]) => {
    const growth = metric('usage-growth', [...rows, azure('z', YEAR_BEFORE, 1)]);
    return amounts(growth).a;
  };

  it('are settled to the largest attribution, and never added', () => {
    const rows = [copy(1000, { attribution: 'CSP' }), copy(1000, { attribution: 'PAL', duplicate: '1' })];
    expect(best(rows)).toBe(1000);
    expect(best(rows.toReversed())).toBe(1000);
    expect(best([...rows, copy(1000, { attribution: 'PAL', duplicate: '1', location: '2' })])).toBe(1000);
  });

  it('count by CSP where Microsoft kept the copy of an attribution that does not count', () => {
    const rows = [
      copy(1000, { attribution: 'Transacting Partner of Record' }),
      copy(1000, { attribution: 'CSP', duplicate: '1' }),
    ];
    expect(best(rows)).toBe(1000);
  });

  it('take all unflagged rows together where they make more', () => {
    const rows = [copy(700, { attribution: 'CSP' }), copy(500, { attribution: 'PAL' })];
    expect(best(rows)).toBe(1200);
    expect(best([...rows, copy(1300, { attribution: 'DPOR', duplicate: '1' })])).toBe(1300);
  });

  it('are only rows of one subscription and service', () => {
    const pal = { attribution: 'PAL', duplicate: '1' };
    expect(best([copy(1000, {}), copy(400, { ...pal, subscription: 'other' })])).toBe(1400);
    expect(best([copy(1000, {}), copy(400, { ...pal, service3: 'other' })])).toBe(1400);
  });

  it('are told beside the amount that counts', () => {
    const growth = metric('net-customer-adds', [copy(1000, {}), copy(1000, { attribution: 'PAL', duplicate: '1' })]);
    expect(reasons(growth)).toEqual({ a: 'duplicate-row' });
    expect(details(growth).a).toBe('$1,000 carried again by another attribution');
    expect(amounts(growth)).toEqual({ a: 1 });
  });
});

it('a customer without a name is called by its tenant id, others by their newest name', () => {
  const rows = [
    azure('t1', M, 5000, { customer: '' }),
    azure('t2', M, 5000, { customer: '' }),
    azure('t2', '2026-06', 10, { customer: 'New name' }),
    azure('t2', '2026-05', 10, { customer: 'Old name' }),
    azure('t0', '2025-06', 0),
  ];
  expect(Object.keys(amounts(metricOf(exactly({ 'azure-usage': rows }), 'data-ai', 'net-customer-adds')))).toEqual([
    't1',
    'New name',
  ]);
});
