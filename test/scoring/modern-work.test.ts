import { describe, expect, it } from 'vitest';
import type { Row, Track } from '../../src/scoring/index.ts';
import { amounts, details, M, many, metricOf, portfolio, reasons, seats, sumOf, YEAR_BEFORE } from './fixtures.ts';

type Office = Row<'office-usage'>;
const EARLY = '2025-01';

/** `count` tenants that grow from nothing to `active` users, associated long ago. */
const grown = (count: number, attribution: string, paid: number, active: number): Office[] =>
  many(count, (index) => `${attribution}${index}`).flatMap((tenant) => [
    seats(tenant, EARLY, attribution, { seats: paid }),
    seats(tenant, YEAR_BEFORE, attribution, { seats: paid }),
    seats(tenant, M, attribution, { seats: paid, active }),
  ]);
const growth = (rows: Office[], track: Track = 'enterprise') =>
  metricOf(portfolio({ 'office-usage': rows }), 'modern-work', 'usage-growth', track);
const deployments = (rows: Office[], track: Track = 'enterprise') =>
  metricOf(portfolio({ 'office-usage': rows }), 'modern-work', 'deployments', track);
const adds = (rows: Office[], track: Track = 'enterprise') =>
  metricOf(portfolio({ 'office-usage': rows }), 'modern-work', 'net-customer-adds', track);

describe('the worked examples of the Modern Work page', () => {
  it('enterprise usage: 2,000 users by DPOR are 15, 1,500 by CPOR are 45, so the result is 30 by CPOR', () => {
    const metric = growth([...grown(2, 'DPOR', 1200, 1000), ...grown(1, 'CPOR', 2000, 1500)]);
    expect(metric).toMatchObject({ points: 30, option: 'cpor', value: 1500, toNextPoint: null });
    expect(growth(grown(2, 'DPOR', 1200, 1000))).toMatchObject({ points: 15, option: 'dpor', value: 2000 });
  });

  it('enterprise deployments: 4 by DPOR are 10, 3 by CPOR are 15, so the result is 15', () => {
    const metric = deployments([...grown(4, 'DPOR', 400, 160), ...grown(3, 'CPOR', 400, 160)]);
    expect(metric).toMatchObject({ points: 15, option: 'cpor', value: 3, toNextPoint: 1 });
  });

  it('smb usage: 1,000 users by CSP are 15, 1,000 by CPOR are 60, so the result is 30', () => {
    const metric = growth([...grown(5, 'CSP', 250, 200), ...grown(5, 'CPOR', 250, 200)], 'smb');
    expect(metric).toMatchObject({ points: 30, option: 'cpor', value: 1000 });
    expect(growth(grown(5, 'CSP', 250, 200), 'smb').points).toBe(15);
  });

  it('smb deployments: 4 by CSP are 10, 4 by CPOR are 20, so the result is 20', () => {
    const metric = deployments([...grown(4, 'CSP', 50, 20), ...grown(4, 'CPOR', 50, 20)], 'smb');
    expect(metric).toMatchObject({ points: 20, option: 'cpor' });
  });
});

describe('net customer adds', () => {
  it('need more than 300 seats of one workload on enterprise, 11 to 300 on smb', () => {
    const rows = [300, 301, 10, 11].map((paid) => seats(`t${paid}`, M, 'CPOR', { seats: paid }));
    expect(amounts(adds(rows))).toEqual({ t301: 1 });
    expect(reasons(adds(rows))).toEqual({ t300: 'below-threshold', t10: 'below-threshold', t11: 'below-threshold' });
    expect(amounts(adds(rows, 'smb'))).toEqual({ t300: 1, t11: 1 });
    expect(reasons(adds(rows, 'smb'))).toEqual({ t301: 'outside-band', t10: 'below-threshold' });
    expect(details(adds(rows)).t300).toBe('300 seats in the largest workload, more than 300 needed');
  });

  it('tell gained, kept and lost customers', () => {
    const rows = [
      seats('new', M, 'DPOR', { seats: 400 }),
      seats('old', YEAR_BEFORE, 'DPOR', { seats: 400 }),
      seats('loyal', YEAR_BEFORE, 'DPOR', { seats: 400 }),
      seats('loyal', M, 'DPOR', { seats: 500 }),
    ];
    expect(amounts(adds(rows))).toEqual({ new: 1, old: -1, loyal: 0 });
    expect(adds(rows)).toMatchObject({ value: 0, points: 0, toNextPoint: 1 });
  });

  it('keep a tenant on smb that outgrew the band within the year', () => {
    const rows = [
      seats('grown', YEAR_BEFORE, 'CPOR', { seats: 120 }),
      seats('grown', M, 'CPOR', { seats: 900 }),
      seats('big', M, 'CPOR', { seats: 900 }),
    ];
    expect(amounts(adds(rows, 'smb'))).toEqual({ grown: 0 });
    expect(reasons(adds(rows, 'smb'))).toEqual({ big: 'outside-band' });
  });

  it('never add the seats of two workloads or two associations', () => {
    const rows = [
      seats('a', M, 'CPOR', { seats: 200 }),
      seats('a', M, 'CPOR', { seats: 200, workload: 'Teams' }),
      seats('a', M, 'DPOR', { seats: 250 }),
    ];
    expect(adds(rows).value).toBe(0);
  });

  it('leave out Teams Premium, which growth counts', () => {
    const rows = grown(1, 'CPOR', 400, 100).map((row) => ({ ...row, workload: 'Teams Premium' }));
    expect(reasons(adds(rows))).toEqual({ CPOR0: 'workload-not-eligible' });
    expect(growth(rows).value).toBe(100);
  });

  it('say which association is missing', () => {
    const rows = [
      seats('csp', M, 'CSP Tier 2', { seats: 400 }),
      seats('gdap', M, 'GDAP', { seats: 400 }),
      seats('empty', M, '', { seats: 400 }),
      seats('odd', M, 'Best friends', { seats: 400 }),
      seats('unlisted', M, 'CPOR', { seats: 400, workload: 'Fax' }),
    ];
    expect(reasons(adds(rows))).toEqual({
      csp: 'association-not-eligible',
      gdap: 'association-not-eligible',
      empty: 'association-unknown',
      odd: 'association-unknown',
      unlisted: 'workload-not-eligible',
    });
  });
});

describe('usage growth', () => {
  it('counts only since the association: the users of its first month are the base', () => {
    const metric = growth([
      seats('young', '2026-01', 'CPOR', { seats: 400, active: 100 }),
      seats('young', M, 'CPOR', { seats: 400, active: 160 }),
    ]);
    expect(metric).toMatchObject({ value: 60, points: (60 * 30) / 1000 });
    expect(metric.notCounted).toContainEqual(
      expect.objectContaining({
        subject: 'young',
        reason: 'before-association',
        detail: '100 users were active when the association began',
      }),
    );
  });

  it('begins anew for each workload of a tenant', () => {
    const metric = growth([
      ...grown(1, 'CPOR', 400, 70),
      seats('CPOR0', '2026-06', 'CPOR', { seats: 50, active: 30, workload: 'Teams' }),
      seats('CPOR0', M, 'CPOR', { seats: 50, active: 45, workload: 'Teams' }),
    ]);
    expect(metric.value).toBe(70 + 15);
  });

  it('takes the old from its own year: a first row in M-12 is no young association', () => {
    const metric = growth([
      seats('a', YEAR_BEFORE, 'CPOR', { seats: 400, active: 100 }),
      seats('a', M, 'CPOR', { seats: 400, active: 160 }),
    ]);
    expect(metric.value).toBe(60);
    expect(metric.notCounted.map(({ reason }) => reason)).not.toContain('before-association');
  });

  it('subtracts what a tenant had that is not eligible any more, and never pays below zero', () => {
    const metric = growth([seats('gone', YEAR_BEFORE, 'CPOR', { seats: 400, active: 250 })]);
    expect(metric).toMatchObject({ value: -250, points: 0, toNextPoint: 250 + 34 });
    expect(sumOf(metric)).toBe(-250);
  });

  it('shows CPOR at a tie, and an option without rows takes no part', () => {
    expect(growth([...grown(1, 'CPOR', 400, 100), ...grown(1, 'DPOR', 600, 400)])).toMatchObject({ option: 'cpor' });
    const falling = [seats('d', YEAR_BEFORE, 'DPOR', { seats: 400, active: 50 })];
    expect(growth(falling)).toMatchObject({ option: 'dpor', value: -50 });
    expect(growth([])).toMatchObject({ value: 0, points: 0, toNextPoint: 34 });
    expect(growth([])).not.toHaveProperty('option');
  });

  it('names the customers of the option with fewer points', () => {
    const metric = growth([...grown(1, 'CPOR', 600, 500), ...grown(1, 'DPOR', 600, 500)]);
    expect(reasons(metric)).toEqual({ DPOR0: 'other-option' });
  });
});

describe('deployments', () => {
  it('need 40 % of all seats active, over all workloads together', () => {
    const rows = [
      ...grown(1, 'CPOR', 400, 160),
      ...grown(1, 'CPOR', 400, 159).map((row) => ({ ...row, tenant: 'near', customer: 'near' })),
      ...grown(1, 'CPOR', 400, 160).map((row) => ({ ...row, tenant: 'wide', customer: 'wide' })),
      seats('wide', M, 'CPOR', { seats: 10, workload: 'Teams' }),
    ];
    const metric = deployments(rows);
    expect(amounts(metric)).toEqual({ CPOR0: 1 });
    expect(details(metric)).toMatchObject({ near: '39 % active, 40 % needed', wide: '39 % active, 40 % needed' });
  });

  it('leave out what was deployed above 40 % when associated within the year, but not exactly 40 %', () => {
    const arriving = (tenant: string, active: number) => [
      seats(tenant, '2026-02', 'CPOR', { seats: 1000, active }),
      seats(tenant, M, 'CPOR', { seats: 1000, active: 900 }),
    ];
    const metric = deployments([...arriving('ready', 401), ...arriving('exact', 400)]);
    expect(amounts(metric)).toEqual({ exact: 1 });
    expect(reasons(metric)).toEqual({ ready: 'arrived-deployed' });
  });
});

describe('Enterprise mobility beside Office usage', () => {
  const mobility = { tenant: 'a', customer: 'a', month: M, location: '1', attribution: 'CPOR', freeOrPaid: 'Paid' };

  it('adds the subscriptions of one location, and takes the larger of the two reports', () => {
    const rows = [
      { ...mobility, intuneSeats: 200, intuneActive: 10 },
      { ...mobility, intuneSeats: 150, intuneActive: 20 },
      { ...mobility, intuneSeats: 310, intuneActive: 5, location: '2' },
    ];
    const office = [seats('a', M, 'CPOR', { seats: 340, active: 12, workload: 'Intune' })];
    const both = portfolio({ 'enterprise-mobility': rows, 'office-usage': office });
    expect(metricOf(both, 'modern-work', 'net-customer-adds').value).toBe(1);
    const deployed = metricOf(both, 'modern-work', 'deployments');
    expect(details(deployed).a).toBe('8 % active, 40 % needed');
  });

  it('leaves out free licences', () => {
    const free = portfolio({ 'enterprise-mobility': [{ ...mobility, entraSeats: 900, freeOrPaid: 'FREE' }] });
    expect(reasons(metricOf(free, 'modern-work', 'net-customer-adds'))).toEqual({ a: 'trial' });
  });
});
