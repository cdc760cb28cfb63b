import { describe, expect, it } from 'vitest';
import { type Designation, type Row, score } from '../../src/scoring/index.ts';
import {
  azure,
  certificate,
  exactly,
  M,
  many,
  portfolio,
  type Rows,
  RULES,
  revenue,
  seats,
  YEAR_BEFORE,
} from './fixtures.ts';

function scored(rows: Rows, designation: Designation) {
  return score(portfolio(rows), RULES, M).designations.find(({ id }) => id === designation)!;
}
const trackOf = (rows: Rows, designation: Designation) => scored(rows, designation).track;

describe('Modern Work and Security', () => {
  it('take the track with the higher total, and enterprise at a tie', () => {
    const certified = { training: [certificate('ada', 'MS-700')] };
    const found = scored(certified, 'modern-work');
    expect(found).toMatchObject({ track: 'smb', total: 5 });
    expect(found.tracks.map(({ track, total }) => [track, total])).toEqual([
      ['enterprise', 2.5],
      ['smb', 5],
    ]);
    expect(found.metrics).toEqual(found.tracks[1]!.metrics);
    expect(trackOf({}, 'modern-work')).toBe('enterprise');
    expect(trackOf({ training: many(8, (index) => certificate(`p${index}`, 'MS-700')) }, 'modern-work')).toBe(
      'enterprise',
    );
  });
});

describe('the Azure areas', () => {
  const customers = (segments: string[], status = 'Active'): Row<'customers'>[] =>
    segments.map((segment, index) => ({ tenant: `t${index}`, month: M, segment, status }));

  it('are smb from 80 % SMB customers in the last full month', () => {
    const four = ['SMB', 'SMC - Corporate', 'Small', 'smb default'];
    expect(trackOf({ customers: customers([...four, 'Enterprise']) }, 'infrastructure')).toBe('smb');
    expect(trackOf({ customers: customers([...four, 'Enterprise', 'Public']) }, 'data-ai')).toBe('enterprise');
    expect(trackOf({ customers: customers(['Smbx']) }, 'data-ai')).toBe('enterprise');
  });

  it('look at neither inactive customers nor those without a segment, and at each tenant once', () => {
    const rows = [
      ...customers(['SMB', 'SMB', 'SMB', 'SMB', 'Enterprise']),
      ...customers(['SMB', 'SMB', 'SMB', 'SMB', 'Enterprise']),
      { tenant: 'x', month: M, segment: 'Enterprise', status: 'INACTIVE' },
      { tenant: 'y', month: M, segment: '', status: 'Active' },
      { tenant: 'z', month: '2026-06', segment: 'Enterprise', status: 'Active' },
    ];
    expect(trackOf({ customers: rows }, 'infrastructure')).toBe('smb');
  });

  it('fall back on the segments of Azure usage when the report does not reach the month, else enterprise', () => {
    const usage = [azure('a', M, 0, { segment: 'SMB', attribution: '' })];
    const old = customers(['Enterprise']).map((row) => ({ ...row, month: '2026-06' }));
    expect(trackOf({ 'azure-usage': usage, customers: old }, 'infrastructure')).toBe('smb');
    expect(trackOf({ 'azure-usage': usage, customers: customers(['Enterprise']) }, 'infrastructure')).toBe(
      'enterprise',
    );
    expect(trackOf({}, 'infrastructure')).toBe('enterprise');
  });
});

describe('Business Applications', () => {
  const names = ['Sales', 'Finance', 'Power BI', 'Commerce', 'Field Service'];
  const rows = (workloads: string[], before = 5000.01, now = 5000.01) =>
    workloads.flatMap((workload, index) => [
      revenue(`t${index}`, YEAR_BEFORE, before, { workload }),
      revenue(`t${index}`, M, now, { workload }),
    ]);
  const track = (own: Row<'business-applications-revenue'>[]) =>
    trackOf({ 'business-applications-revenue': own }, 'business-applications');

  it('are enterprise with five workloads above 5,000 dollars in both months, at whichever customers', () => {
    expect(track(rows(names))).toBe('enterprise');
    expect(track(rows(names.slice(1)))).toBe('smb');
    expect(track(rows([...names.slice(1), 'Finance']))).toBe('smb');
    expect(track(rows(names, 5000))).toBe('smb');
    expect(track(rows(names, 9000, 5000))).toBe('smb');
  });

  it('need both months at one and the same customer', () => {
    const split = names.flatMap((workload) => [
      revenue('a', YEAR_BEFORE, 9000, { workload }),
      revenue('b', M, 9000, { workload }),
    ]);
    expect(track(split)).toBe('smb');
  });

  it('are enterprise when the report does not span the year', () => {
    const short = exactly({ 'business-applications-revenue': [revenue('a', M, 9000)] });
    expect(score(short, RULES, M).designations[0]).toMatchObject({ track: 'enterprise' });
  });
});

describe('qualified', () => {
  const full: Rows = {
    'office-usage': many(12, (index) => `t${index}`).flatMap((tenant) => [
      seats(tenant, '2025-01', 'CPOR', { seats: 100 }),
      seats(tenant, YEAR_BEFORE, 'CPOR', { seats: 5 }),
      seats(tenant, M, 'CPOR', { seats: 200, active: 150 }),
    ]),
    training: [certificate('ada', 'MS-700'), certificate('bob', 'MD-102'), certificate('cy', 'MS-102')],
  };

  it('needs 70 points and every metric above zero', () => {
    expect(scored(full, 'modern-work')).toMatchObject({ track: 'smb', qualified: true, total: 100 });
    const without = { ...full, training: full.training!.slice(0, 2) };
    expect(scored(without, 'modern-work')).toMatchObject({ total: 85, qualified: false });
  });
});
