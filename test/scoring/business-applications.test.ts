import { describe, expect, it } from 'vitest';
import type { Row, Track } from '../../src/scoring/index.ts';
import { amounts, M, metricOf, portfolio, reasons, revenue, sumOf, usage, YEAR_BEFORE } from './fixtures.ts';

const adds = (rows: Row<'business-applications-revenue'>[], track: Track = 'enterprise') =>
  metricOf(portfolio({ 'business-applications-revenue': rows }), 'business-applications', 'net-customer-adds', track);
const used = (
  id: 'usage-growth' | 'deployments',
  rows: Row<'business-applications-usage'>[],
  track: Track = 'enterprise',
) => metricOf(portfolio({ 'business-applications-usage': rows }), 'business-applications', id, track);

describe('net customer adds', () => {
  it('count workloads per customer from 1,500 dollars on enterprise and 250 on smb', () => {
    const rows = [
      revenue('a', M, 1500),
      revenue('a', M, 250, { workload: 'Power BI' }),
      revenue('b', M, 249, { workload: 'Finance' }),
    ];
    expect(adds(rows)).toMatchObject({ value: 1, points: 3, toNextPoint: 1 });
    expect(amounts(adds(rows, 'smb'))).toEqual({ 'a: Sales': 1, 'a: Power BI': 1 });
    expect(reasons(adds(rows, 'smb'))).toEqual({ 'b: Finance': 'below-threshold' });
  });

  it('add subscriptions, and both names of one workload', () => {
    const rows = [
      revenue('a', M, 900),
      revenue('a', M, 600, { subscription: 'second' }),
      revenue('b', M, 900, { workload: 'HR' }),
      revenue('b', M, 600, { workload: 'Human Resources' }),
    ];
    expect(amounts(adds(rows))).toEqual({ 'a: Sales': 1, 'b: HR': 1 });
  });

  it('take the largest attribution of one subscription, never the sum', () => {
    const rows = [revenue('a', M, 900), revenue('a', M, 800, { attribution: 'DPOR' })];
    expect(adds(rows).value).toBe(0);
  });

  it('need an association for revenue: OSA and RevRec, not OSU or PAL', () => {
    const by = (attribution: string) => adds([revenue('a', M, 2000, { attribution })]);
    for (const attribution of ['CPOR', 'CPOR OSA', 'CPOR-RevRec', 'CPOR Rev Rec Performance', 'DPOR', 'CSP T2']) {
      expect(by(attribution).value, attribution).toBe(1);
    }
    for (const attribution of ['CPOR OSU', 'CPOR OSU M365', 'PAL', 'TPOR']) {
      expect(reasons(by(attribution)), attribution).toEqual({ 'a: Sales': 'association-not-eligible' });
    }
    expect(reasons(adds([revenue('a', M, 2000, { workload: 'Paint' })]))).toEqual({
      'a: Paint': 'workload-not-eligible',
    });
  });
});

describe('monthly consumption value', () => {
  it('10 Business Central users and 50,000 profiles are 20,000', () => {
    const rows = [
      usage('a', M, 10),
      usage('a', M, 0, { workload: 'Customer Insights', mac: 50_000, attribution: 'PAL' }),
      usage('z', YEAR_BEFORE, 50),
    ];
    expect(sumOf(used('usage-growth', rows))).toBe(20_000 - 50_000);
  });

  it('takes PAMAU for the single apps where the cell is filled, even with 0', () => {
    const app = { workload: 'Power Apps', attribution: 'PAL' };
    const value = (more: Row<'business-applications-usage'>) =>
      amounts(used('usage-growth', [usage('a', M, 10, { ...app, ...more }), usage('a', YEAR_BEFORE, 1, app)])).a;
    expect(value({})).toBe(2000 - 200);
    expect(value({ pamau: 4 })).toBe(800 - 200);
    expect(value({ pamau: 0 })).toBe(-200);
  });

  it('counts Power Platform by PAL only, and Dynamics 365 by anything but PAL', () => {
    const why = (workload: string, attribution: string) =>
      reasons(used('deployments', [usage('a', M, 500, { workload, attribution })]))[`a: ${workload}`];
    expect(why('Power BI', 'CSP')).toBe('association-not-eligible');
    expect(why('Power BI', 'PAL')).toBeUndefined();
    expect(why('Business Central', 'PAL')).toBe('association-not-eligible');
    expect(why('Business Central', 'CPOR OSU')).toBeUndefined();
    expect(why('Business Central', 'CPOR OSA')).toBe('association-not-eligible');
    expect(why('CE Bundle', 'CSP')).toBe('workload-not-eligible');
  });

  it('leaves out rows that are not paid', () => {
    const rows = [usage('a', M, 100, { metricType: 'Trial' }), usage('b', M, 100, { metricType: '' })];
    expect(reasons(used('deployments', rows))).toEqual({ 'a: Business Central': 'trial' });
    expect(amounts(used('deployments', rows))).toEqual({ 'b: Business Central': 1 });
  });
});

describe('usage growth', () => {
  it('pays one point a percent from a base of 50,000 on enterprise and 25,000 on smb', () => {
    const rows = (base: number, now: number) => [usage('a', YEAR_BEFORE, base), usage('a', M, now)];
    expect(used('usage-growth', rows(50, 55))).toMatchObject({ value: 10, points: 10, toNextPoint: 1 });
    expect(used('usage-growth', rows(49, 98))).toMatchObject({ value: 100, points: 0, toNextPoint: null });
    expect(used('usage-growth', rows(25, 50), 'smb').points).toBe(30);
    expect(used('usage-growth', rows(24, 48), 'smb').points).toBe(0);
    expect(reasons(used('usage-growth', rows(49, 98)))).toEqual({ 'All customers': 'below-baseline' });
    expect(used('usage-growth', rows(100, 95))).toMatchObject({ value: -5, points: 0, toNextPoint: 6 });
    expect(used('usage-growth', rows(0, 95))).toMatchObject({ value: 0, points: 0, toNextPoint: null });
  });
});

describe('deployments', () => {
  it('count workloads per customer from 10,000 on enterprise and 5,000 on smb, names of one workload together', () => {
    const rows = [
      usage('a', M, 30, { workload: 'Sales' }),
      usage('a', M, 20, { workload: 'Customer Service', subscription: 'other' }),
      usage('b', M, 5),
      usage('c', YEAR_BEFORE, 10),
    ];
    expect(amounts(used('deployments', rows))).toEqual({ 'a: Customer Engagement': 1, 'c: Business Central': -1 });
    expect(used('deployments', rows, 'smb')).toMatchObject({ value: 1, points: 4, toNextPoint: 1 });
  });
});
