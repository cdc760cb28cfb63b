import { describe, expect, it } from 'vitest';
import { lastFullMonth } from '../../src/scoring/index.ts';
import { azure, exactly, M, metricOf, portfolio, reasons, revenue, seats, YEAR_BEFORE } from './fixtures.ts';

describe('a metric is unknown', () => {
  it('without its report', () => {
    const metric = metricOf(exactly({}), 'business-applications', 'net-customer-adds');
    expect(metric).toMatchObject({ value: null, points: 0, toNextPoint: null, counted: [] });
    expect(metric.missing).toEqual([{ report: 'business-applications-revenue', from: YEAR_BEFORE }]);
    expect(reasons(metric)).toEqual({ 'Business applications revenue': 'report-missing' });
  });

  it('when the report begins too late or ends too early', () => {
    const from = (first: string, last: string) =>
      metricOf(
        exactly({ 'business-applications-revenue': [revenue('a', first, 9000), revenue('b', last, 9000)] }),
        'business-applications',
        'net-customer-adds',
      );
    expect(from(YEAR_BEFORE, M).value).toBe(0);
    expect(reasons(from('2025-08', M))).toEqual({ 'Business applications revenue': 'history-missing' });
    expect(reasons(from(YEAR_BEFORE, '2026-06'))).toEqual({ 'Business applications revenue': 'month-missing' });
  });

  it('for certifications without any training row', () => {
    const metric = metricOf(exactly({}), 'modern-work', 'advanced-certifications');
    expect(metric).toMatchObject({ value: null, missing: [{ report: 'training', from: null }] });
  });

  it.each([
    ['infrastructure', 'net-customer-adds', '2025-06'],
    ['infrastructure', 'usage-growth', '2024-08'],
    ['infrastructure', 'deployments', M],
    ['modern-work', 'net-customer-adds', YEAR_BEFORE],
    ['modern-work', 'usage-growth', YEAR_BEFORE],
    ['business-applications', 'deployments', YEAR_BEFORE],
  ] as const)('%s %s needs data from %s', (designation, metric, from) => {
    expect(metricOf(exactly({}), designation, metric).missing?.[0]?.from).toBe(from);
  });
});

it('months without rows inside a report count as zero', () => {
  const rows = [azure('a', '2024-01', 5000), azure('b', M, 5000)];
  expect(metricOf(exactly({ 'azure-usage': rows }), 'data-ai', 'net-customer-adds').value).toBe(1);
});

it('rows after the month scored are not looked at', () => {
  const rows = { 'azure-usage': [azure('a', M, 5000), azure('b', '2026-08', 5000)] };
  expect(metricOf(portfolio(rows), 'data-ai', 'net-customer-adds').value).toBe(1);
  expect(metricOf(portfolio(rows), 'data-ai', 'net-customer-adds').notCounted.map(({ id }) => id)).not.toContain('b');
});

it('missing product subscriptions are named and make nothing unknown', () => {
  const rows = exactly({ 'azure-usage': [azure('a', '2024-01', 1), azure('a', M, 5000)] });
  expect(metricOf(rows, 'data-ai', 'deployments')).toMatchObject({
    value: 1,
    missing: [{ report: 'product-subscriptions', from: M }],
  });
});

describe('Enterprise mobility', () => {
  const mobility = [YEAR_BEFORE, M].map((month) => ({ tenant: 'a', month, attribution: 'CPOR', intuneSeats: 400 }));

  it('stands in for a missing Office usage, which is named', () => {
    const metric = metricOf(exactly({ 'enterprise-mobility': mobility }), 'modern-work', 'net-customer-adds');
    expect(metric).toMatchObject({ value: 0, missing: [{ report: 'office-usage', from: YEAR_BEFORE }] });
  });

  it('does not lengthen an Office usage that is too short', () => {
    const rows = exactly({ 'enterprise-mobility': mobility, 'office-usage': [seats('a', M, 'CPOR', { seats: 400 })] });
    expect(metricOf(rows, 'modern-work', 'net-customer-adds').value).toBeNull();
  });
});

describe('the last full month', () => {
  const rows = { 'azure-usage': [azure('a', M, 1)], 'office-usage': [seats('a', '2026-06', 'CPOR', { seats: 1 })] };

  it('is the month that all monthly reports reach', () => {
    expect(lastFullMonth(exactly(rows), '2026-11')).toBe('2026-06');
  });

  it("is never the clock's own month or later", () => {
    expect(lastFullMonth(exactly({ 'azure-usage': [azure('a', '2026-08', 1)] }), '2026-08')).toBe(M);
  });

  it('is the month before, without monthly reports; customers and subscriptions decide nothing', () => {
    expect(lastFullMonth(exactly({}), '2026-01')).toBe('2025-12');
    expect(lastFullMonth(exactly({ customers: [{ tenant: 'a', month: '2025-01' }] }), '2026-01')).toBe('2025-12');
  });
});
