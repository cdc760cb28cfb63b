import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REASONS, type Row, type Scorecard, score } from '../../src/scoring/index.ts';
import { monthNumber, monthText } from '../../src/scoring/months.ts';
import { certificate, M, portfolio, type Rows, RULES } from './fixtures.ts';

const ATTRIBUTIONS = ['CPOR', 'CPOR OSU', 'CPOR RevRec', 'DPOR', 'PAL', 'CSP T1', 'GDAP', '', 'TPOR'];
const tenant = fc.constantFrom('a', 'b', 'c', 'd');
const month = fc.integer({ min: 0, max: 24 }).map((back) => monthText(monthNumber(M) - back));
const attribution = fc.constantFrom(...ATTRIBUTIONS);

const azureRow = fc.record({
  tenant,
  month,
  attribution,
  subscription: fc.constantFrom('s1', 's2'),
  service2: fc.constantFrom('Key Vault', 'Storage', 'Virtual Machines'),
  location: fc.constantFrom('1', '2'),
  duplicate: fc.constantFrom('', '1'),
  dollars: fc.integer({ min: -500, max: 30_000 }),
});
const officeRow = fc.record({
  tenant,
  month,
  attribution,
  workload: fc.constantFrom('Exchange Online', 'Intune', 'Teams Premium', 'Fax'),
  seats: fc.integer({ min: 0, max: 700 }),
  active: fc.integer({ min: 0, max: 700 }),
});
const revenueRow = fc.record({
  tenant,
  month,
  attribution,
  workload: fc.constantFrom('Sales', 'Power BI', 'Finance'),
  subscription: fc.constantFrom('s1', 's2'),
  dollars: fc.integer({ min: -100, max: 9000 }),
});
const usageRow = fc.record({
  tenant,
  month,
  attribution,
  workload: fc.constantFrom('Business Central', 'Power BI', 'Customer Insights'),
  mau: fc.integer({ min: 0, max: 200 }),
  mac: fc.integer({ min: 0, max: 90_000 }),
});
const trainingRow = fc
  .record({
    person: fc.constantFrom('p', 'q', 'r', 's'),
    title: fc.constantFrom('AZ-104', 'AZ-305', 'SC-200', 'AZ-500', 'SC-100', 'MS-102', 'DP-600', 'PL-600'),
    expires: fc.constantFrom('', '2026-07-30', '2027-01-01'),
  })
  .map(({ person, title, expires }) => certificate(person, title, { expires }));
const rows = fc.record({
  'azure-usage': fc.array(azureRow, { maxLength: 25 }),
  'office-usage': fc.array(officeRow, { maxLength: 25 }),
  'business-applications-revenue': fc.array(revenueRow, { maxLength: 25 }),
  'business-applications-usage': fc.array(usageRow, { maxLength: 25 }),
  training: fc.array(trainingRow, { maxLength: 15 }),
});

const card = (own: Rows) => score(portfolio(own), RULES, M);
const everyMetric = ({ designations }: Scorecard) =>
  designations.flatMap(({ tracks }) => tracks.flatMap(({ metrics }) => metrics));
/** Floats of sums may differ in the last digit with the order of addition. */
const rounded = (scorecard: Scorecard) =>
  everyMetric(scorecard).map(({ id, points, value }) => [id, points.toFixed(6), value?.toFixed(6)]);

describe('laws that hold for any rows', () => {
  it('points lie between 0 and the maximum, and the total is their sum', () => {
    fc.assert(
      fc.property(rows, (own) => {
        for (const { tracks } of card(own).designations) {
          for (const { metrics, total } of tracks) {
            for (const { points, max } of metrics) expect(points >= 0 && points <= max).toBe(true);
            expect(total).toBeCloseTo(
              metrics.reduce((sum, { points }) => sum + points, 0),
              9,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the order of rows does not matter', () => {
    fc.assert(
      fc.property(rows, (own) => {
        const reversed = Object.fromEntries(Object.entries(own).map(([report, list]) => [report, list.toReversed()]));
        expect(rounded(card(reversed))).toEqual(rounded(card(own)));
      }),
      { numRuns: 60 },
    );
  });

  it('amounts add up to the value of what is counted, and every reason is known', () => {
    const whole = ['customers', 'workloads', 'people', 'users', 'deployments', 'services'];
    fc.assert(
      fc.property(rows, (own) => {
        for (const metric of everyMetric(card(own))) {
          const sum = metric.counted.reduce((total, { amount }) => total + amount, 0);
          if (metric.parts === undefined && whole.includes(metric.unit)) expect(sum).toBeCloseTo(metric.value!, 6);
          for (const { reason, subject } of metric.notCounted)
            expect([REASONS.includes(reason), subject !== '']).toEqual([true, true]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a flagged copy of every Azure row under another attribution adds nothing', () => {
    const eligible = azureRow.map((row) => ({ ...row, attribution: 'CSP T1', location: '1', duplicate: '' }));
    fc.assert(
      fc.property(fc.array(eligible, { maxLength: 25 }), (own) => {
        const copies = own.map((row) => ({ ...row, attribution: 'PAL', duplicate: '1' }));
        expect(rounded(card({ 'azure-usage': [...own, ...copies] }))).toEqual(rounded(card({ 'azure-usage': own })));
      }),
      { numRuns: 60 },
    );
  });

  it('the same usage and revenue under a second attribution adds nothing', () => {
    const copied = <T extends { attribution: string }>(list: T[]) => [
      ...list.map((row) => ({ ...row, attribution: 'CSP T1' })),
      ...list.map((row) => ({ ...row, attribution: 'CSP Tier 2' })),
    ];
    fc.assert(
      fc.property(rows, (own) => {
        const once = {
          'office-usage': copied(own['office-usage']).slice(0, own['office-usage'].length),
          'business-applications-usage': copied(own['business-applications-usage']).slice(
            0,
            own['business-applications-usage'].length,
          ),
        };
        const twice = {
          'office-usage': copied(own['office-usage']),
          'business-applications-usage': copied(own['business-applications-usage']),
        };
        expect(rounded(card(twice))).toEqual(rounded(card(once)));
      }),
      { numRuns: 60 },
    );
  });

  it('one more certificate in force never lowers a certification metric', () => {
    const more: fc.Arbitrary<Row<'training'>> = trainingRow.map((row) => ({ ...row, expires: '' }));
    fc.assert(
      fc.property(rows, more, (own, extra) => {
        const certified = (scorecard: Scorecard) => everyMetric(scorecard).filter(({ unit }) => unit === 'people');
        const [before, after] = [certified(card(own)), certified(card({ ...own, training: [...own.training, extra] }))];
        expect(after.every(({ points }, index) => points >= before[index]!.points)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('more Azure consumption in the month never lowers an Azure metric', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 20_000 }), (own, dollars) => {
        const extra = {
          tenant: 'new',
          month: M,
          attribution: 'CSP',
          subscription: 'new',
          service2: 'Storage',
          dollars,
        };
        const azure = (own: Rows) => card(own).designations[3]!.tracks.flatMap(({ metrics }) => metrics);
        const [before, after] = [azure(own), azure({ ...own, 'azure-usage': [...own['azure-usage'], extra] })];
        expect(after.every(({ points }, index) => points >= before[index]!.points - 1e-9)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('a customer that does not count has exactly one entry, one that counts at most explains its copies', () => {
    fc.assert(
      fc.property(rows, (own) => {
        for (const { counted, notCounted, unit } of everyMetric(card(own))) {
          if (unit === 'people') continue;
          const counting = new Set(counted.map(({ id }) => id));
          const missed = notCounted.filter(({ id }) => id !== undefined && !counting.has(id)).map(({ id }) => id);
          expect(new Set(missed).size).toBe(missed.length);
          const besides = notCounted.filter(({ id }) => id !== undefined && counting.has(id));
          for (const { reason } of besides) expect(['duplicate-row', 'before-association']).toContain(reason);
        }
      }),
      { numRuns: 60 },
    );
  });
});
