/** Laws that hold for the alerts of any exports. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alertsOf } from '../../src/alerts/index.ts';
import { forecast, monthsUpTo, type Row } from '../../src/scoring/index.ts';
import { certificate, exactly } from '../scoring/fixtures.ts';
import { AS_OF, alertsOfKind, TODAY, worldWith } from './detect-world.ts';

const MONTHS = monthsUpTo(AS_OF, 28);
/** Every report reaches the whole time by a tenant that counts nowhere. */
const filler = (report: object) => MONTHS.map((month) => ({ tenant: 'filler', month, ...report }));

interface Customer {
  readonly tenant: string;
  readonly from: number;
  readonly until: number;
  readonly dollars: number;
  readonly seats: number;
  readonly active: readonly number[];
}

const customer = (tenant: string): fc.Arbitrary<Customer> =>
  fc.record({
    tenant: fc.constant(tenant),
    from: fc.integer({ min: 0, max: 26 }),
    until: fc.integer({ min: 20, max: 40 }),
    dollars: fc.integer({ min: 100, max: 3000 }),
    seats: fc.integer({ min: 250, max: 600 }),
    active: fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 28, maxLength: 28 }),
  });

const customers = fc.tuple(...['a', 'b', 'c', 'd', 'e', 'f'].map(customer));
const people = fc.array(
  fc.record({
    person: fc.constantFrom('p', 'q', 'r', 's', 't'),
    title: fc.constantFrom('AZ-104', 'AZ-305', 'AZ-500', 'SC-200', 'SC-300', 'MS-700', 'MS-102', 'AZ-700', 'AZ-140'),
    expires: fc.constantFrom('2026-08-20', '2026-10-15', '2026-11-28', '2026-12-24', '2027-06-01'),
  }),
  { maxLength: 14 },
);

function portfolioOf(
  all: readonly Customer[],
  certified: readonly { person: string; title: string; expires: string }[],
) {
  const rows = all.flatMap(({ tenant, from, until, ...own }) =>
    MONTHS.slice(from, until).map((month, index) => ({
      tenant,
      customer: tenant,
      month,
      ...own,
      share: own.active[from + index]!,
    })),
  );
  return exactly({
    'azure-usage': [
      ...filler({}),
      ...rows.map(({ tenant, customer, month, dollars }): Row<'azure-usage'> => {
        const what = { subscription: `${tenant}-1`, service2: 'Key Vault', location: '1', attribution: 'CSP Tier 1' };
        return { tenant, customer, month, dollars, ...what };
      }),
    ],
    'office-usage': [
      ...filler({}),
      ...rows.map(({ tenant, customer, month, seats, share }): Row<'office-usage'> => {
        const active = Math.floor((seats * share) / 100);
        return { tenant, customer, month, seats, active, workload: 'Intune', attribution: 'CPOR' };
      }),
    ],
    'business-applications-revenue': filler({}),
    'business-applications-usage': filler({}),
    'product-subscriptions': filler({ subscription: 'filler' }),
    training: certified.map(({ person, title, expires }) => certificate(person, title, { expires })),
  });
}

it('alerts agree with the scores, their causes with the losses, and their keys with themselves', () => {
  fc.assert(
    fc.property(customers, people, fc.constantFrom(20, 40, 60), (all, certified, line) => {
      const portfolio = portfolioOf(all, certified);
      const world = worldWith(portfolio, { lines: [line] });
      const now = world.scores!.scorecard(AS_OF).designations;
      const next = forecast(portfolio, AS_OF, 1)[1]!.designations;
      const scoreOf = (scores: typeof now, id: string | undefined) => scores.find((score) => score.id === id)!;

      const alerts = alertsOf(world);
      expect(new Set(alerts.map(({ key }) => key)).size).toBe(alerts.length);
      // Reading the same exports again changes no key.
      const again = alertsOf(worldWith(portfolioOf(all, certified), { lines: [line] }));
      expect(again).toEqual(alerts);

      for (const { designations, facts } of alertsOfKind('below-line', world)) {
        const { total } = scoreOf(now, designations[0]);
        expect(total).toBeLessThan(line);
        expect(facts.total).toBe(total);
        for (const { points } of facts.because) expect(points ?? -1).toBeLessThan(0);
      }
      for (const { designations, facts } of alertsOfKind('below-line-ahead', world)) {
        expect(scoreOf(now, designations[0]).total).toBeGreaterThanOrEqual(line);
        expect(scoreOf(next, designations[0]).total).toBe(facts.total);
        expect(facts.total).toBeLessThan(line);
      }
      for (const { designations, facts } of alertsOfKind('metric-zero-ahead', world)) {
        const pointsIn = (scores: typeof now) =>
          scoreOf(scores, designations[0]).metrics.find(({ id }) => id === facts.metric)?.points;
        expect(pointsIn(now)).toBe(facts.before);
        expect(pointsIn(next)).toBe(0);
      }
      for (const { designations, facts } of alertsOfKind('customer-fell', world)) {
        expect(facts.points).toBeLessThan(0);
        const { tracks } = scoreOf(now, designations[0]);
        const counted = tracks.every(({ metrics }) =>
          metrics.some(
            ({ id, counted }) =>
              id === facts.metric && counted.some((one) => one.id === facts.tenant && one.amount > 0),
          ),
        );
        expect(counted).toBe(false);
      }
      for (const { due, tone, facts } of alertsOfKind('certification-ends', world)) {
        expect(tone).toBe(due! >= TODAY ? 'warning' : 'bad');
        for (const { points } of facts.counts) expect(points).toBeGreaterThan(0);
      }
    }),
    { numRuns: 20 },
  );
});
