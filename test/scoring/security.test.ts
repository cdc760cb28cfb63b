import { describe, expect, it } from 'vitest';
import type { Metric, Row, Track } from '../../src/scoring/index.ts';
import {
  azure,
  exactly,
  M,
  metricOf,
  portfolio,
  type Rows,
  reasons,
  seats,
  TWO_YEARS_BEFORE,
  YEAR_BEFORE,
} from './fixtures.ts';

const metric = (id: Metric, rows: Rows, track: Track = 'enterprise') =>
  metricOf(portfolio(rows), 'security', id, track);
const cloud = (...rows: Parameters<typeof azure>[]): Rows => ({ 'azure-usage': rows.map((row) => azure(...row)) });
const intune = (tenant: string, month: string, paid: number, active = 0) =>
  seats(tenant, month, 'CSP', { seats: paid, active, workload: 'Intune' });

describe('net customer adds', () => {
  it('add an Azure part from 600 dollars in twelve months and a Microsoft 365 part', () => {
    const rows = {
      ...cloud(['a', '2025-08', 400], ['a', M, 200], ['b', M, 599]),
      'office-usage': [intune('a', M, 301), intune('c', M, 301), intune('d', M, 5)],
    };
    expect(metric('net-customer-adds', rows)).toMatchObject({
      value: 3,
      points: 6,
      toNextPoint: 1,
      parts: [
        { part: 'azure', value: 1 },
        { part: 'microsoft-365', value: 2 },
      ],
    });
    expect(metric('net-customer-adds', rows, 'smb')).toMatchObject({ value: 2, points: 8 });
    expect(reasons(metric('net-customer-adds', rows))).toEqual({ b: 'below-threshold', d: 'below-threshold' });
  });

  it('cut each part at 0 before they are added, and show the parts uncut', () => {
    const rows = {
      ...cloud(['lost', YEAR_BEFORE, 9000], ['lost2', YEAR_BEFORE, 9000]),
      'office-usage': [intune('won', M, 400)],
    };
    expect(metric('net-customer-adds', rows)).toMatchObject({
      value: 1,
      points: 2,
      parts: [
        { part: 'azure', value: -2 },
        { part: 'microsoft-365', value: 1 },
      ],
    });
  });

  it('take a Microsoft 365 customer of any month of the twelve', () => {
    expect(metric('net-customer-adds', { 'office-usage': [intune('a', '2025-08', 400)] }).value).toBe(1);
    const both = [intune('a', '2025-08', 400), intune('a', '2024-08', 400)];
    expect(metric('net-customer-adds', { 'office-usage': both }).value).toBe(0);
  });
});

describe('security services', () => {
  const security = (service: object) => metric('net-customer-adds', cloud(['a', M, 600, service])).value === 1;

  it('are found in level 2, 3 or 4, with or without "Azure" or "Microsoft"', () => {
    expect(security({ service2: 'Microsoft Sentinel' })).toBe(true);
    expect(security({ service2: 'Security', service3: 'Azure Firewall' })).toBe(true);
    expect(security({ service2: 'Networking', service4: 'Front Door Service' })).toBe(true);
    expect(security({ service2: 'SQL Database' })).toBe(false);
    expect(security({ service1: 'Key Vault', service2: 'Storage' })).toBe(false);
  });

  it('are brought by PAL and CSP, not DPOR', () => {
    expect(security({ attribution: 'Partner Admin Link (PAL)' })).toBe(true);
    const rows = cloud(['dpor', M, 900, { attribution: 'DPOR' }], ['sql', M, 900, { service2: 'SQL Database' }]);
    expect(reasons(metric('net-customer-adds', rows))).toEqual({
      dpor: 'association-not-eligible',
      sql: 'service-not-eligible',
    });
  });
});

describe('deployments', () => {
  it('pay 20/6 each, for more than 12,000 dollars on enterprise and 750 to 12,000 on smb', () => {
    const rows = cloud(['big', M, 12_000.01], ['edge', M, 12_000], ['low', M, 750], ['less', M, 749.99]);
    expect(metric('deployments', rows)).toMatchObject({ value: 1, points: 20 / 6 });
    expect(metric('deployments', rows, 'smb').value).toBe(2);
    expect(reasons(metric('deployments', rows, 'smb'))).toEqual({ big: 'outside-band', less: 'below-threshold' });
  });

  it('pay for 15 % of the seats of eligible tenants in use', () => {
    const rows = { 'office-usage': [intune('in', M, 400, 60), intune('out', M, 400, 59)] };
    expect(metric('deployments', rows).value).toBe(1);
    expect(reasons(metric('deployments', rows))).toEqual({ out: 'below-threshold' });
  });

  it('keep a customer on smb whose dollars outgrew the band within a year that is in the data', () => {
    const smb = (...rows: Row<'azure-usage'>[]) =>
      metric('deployments', { 'azure-usage': rows }, 'smb').parts![0]!.value;
    // Small a year before and large now: stays, so nothing is lost.
    expect(smb(azure('a', '2025-01', 1000), azure('a', M, 20_000))).toBe(0);
    // Large a year before and small the year before that: counted then, and lost now.
    const earlier = [azure('a', '2023-09', 1000), azure('a', '2025-01', 20_000)];
    expect(smb(...earlier, azure('old', '2023-08', 1))).toBe(-1);
    // The same, but the data begin a month too late to know.
    expect(smb(...earlier)).toBe(0);
  });
});

describe('usage growth', () => {
  it('adds dollars by 1,250 and users by 125 on enterprise', () => {
    const rows = {
      ...cloud(['a', YEAR_BEFORE, 13_000], ['a', M, 15_500], ['new', M, 12_000]),
      'office-usage': [intune('a', YEAR_BEFORE, 400, 100), intune('a', M, 400, 350)],
    };
    expect(metric('usage-growth', rows)).toMatchObject({
      value: 4,
      points: 4,
      toNextPoint: 1,
      parts: [
        { part: 'azure', value: 2 },
        { part: 'microsoft-365', value: 2 },
      ],
    });
    expect(metric('usage-growth', rows, 'smb').parts?.[0]).toEqual({ part: 'azure', value: 12_000 / 750 });
  });

  it('tells each part of a customer', () => {
    const rows = { ...cloud(['a', M, 20_000]), 'office-usage': [intune('a', M, 400, 25)] };
    expect(metric('usage-growth', rows).counted).toEqual([
      { subject: 'a', id: 'a', amount: 20_000, detail: 'Azure, dollars in twelve months' },
      { subject: 'a', id: 'a', amount: 25, detail: 'Microsoft 365, active users' },
    ]);
  });
});

it('a customer of neither part gets one reason, the nearest miss', () => {
  const rows = { ...cloud(['a', M, 900, { attribution: '' }]), 'office-usage': [intune('a', M, 200)] };
  const { notCounted } = metric('net-customer-adds', rows);
  expect(notCounted.filter(({ id }) => id === 'a')).toEqual([
    expect.objectContaining({
      reason: 'below-threshold',
      detail: '200 seats in the largest workload, more than 300 needed',
    }),
  ]);
});

it('one unknown part leaves the other and names the report; both unknown are unknown', () => {
  const office = [intune('a', TWO_YEARS_BEFORE, 400), intune('b', M, 400)];
  const half = metricOf(exactly({ 'office-usage': office }), 'security', 'net-customer-adds');
  expect(half).toMatchObject({ value: 1, points: 2, parts: [{ part: 'azure', value: null }, { value: 1 }] });
  expect(half.missing).toContainEqual({ report: 'azure-usage', from: '2024-08' });
  expect(metricOf(exactly({}), 'security', 'net-customer-adds')).toMatchObject({ value: null, points: 0 });
});
