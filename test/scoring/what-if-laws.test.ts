import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ESTATES,
  effectsOf,
  gainsOf,
  type NewAssociation,
  type Scorecard,
  score,
  typesThatCount,
  withAssociation,
} from '../../src/scoring/index.ts';
import { monthNumber, monthText } from '../../src/scoring/months.ts';
import { M, portfolio, type Rows, RULES } from './fixtures.ts';

const TENANTS = ['a', 'b', 'c', 'd'];
const WAYS = ESTATES.flatMap((estate) => typesThatCount(RULES, estate).map((type) => ({ type, estate })));
const common = {
  tenant: fc.constantFrom(...TENANTS),
  month: fc.constantFrom(0, 0, 0, 1, 6, 12, 12, 13, 20).map((back) => monthText(monthNumber(M) - back)),
  attribution: fc.constantFrom('CPOR', 'CPOR OSU', 'DPOR', 'PAL', 'CSP T1', 'GDAP', '', 'TPOR'),
};
const rows = fc.record({
  'azure-usage': fc.array(
    fc.record({
      ...common,
      subscription: fc.constantFrom('s1', 's2'),
      service2: fc.constantFrom('Key Vault', 'Storage'),
      location: fc.constantFrom('1', '2'),
      duplicate: fc.constantFrom('', '1'),
      dollars: fc.integer({ min: 0, max: 30_000 }),
    }),
    { maxLength: 25 },
  ),
  'office-usage': fc.array(
    fc.record({
      ...common,
      workload: fc.constantFrom('Exchange Online', 'Intune', 'Teams Premium', 'Fax'),
      seats: fc.integer({ min: 0, max: 700 }),
      active: fc.integer({ min: 0, max: 700 }),
    }),
    { maxLength: 25 },
  ),
  'business-applications-revenue': fc.array(
    fc.record({
      ...common,
      workload: fc.constantFrom('Sales', 'Power BI', 'Finance'),
      subscription: fc.constantFrom('s1', 's2'),
      dollars: fc.integer({ min: 0, max: 9_000 }),
    }),
    { maxLength: 25 },
  ),
  'business-applications-usage': fc.array(
    fc.record({
      ...common,
      workload: fc.constantFrom('Business Central', 'Power BI', 'Customer Insights'),
      mau: fc.integer({ min: 0, max: 200 }),
      mac: fc.integer({ min: 0, max: 90_000 }),
    }),
    { maxLength: 25 },
  ),
});
const way = fc.constantFrom(...WAYS);
const one = fc
  .record({ tenant: common.tenant, way })
  .map(({ tenant, way }): NewAssociation => ({ ...way, tenants: [tenant] }));

const before = (own: Rows) => score(portfolio(own), RULES, M);
const after = (own: Rows, ...associations: readonly NewAssociation[]) =>
  score(
    associations.reduce((from, each) => withAssociation(from, each, M, RULES), portfolio(own)),
    RULES,
    M,
  );
const enterprise = ({ designations }: Scorecard) =>
  designations.flatMap(({ id, tracks }) => tracks[0]!.metrics.map((metric) => ({ designation: id, ...metric })));
const totals = ({ designations }: Scorecard) =>
  designations.flatMap(({ tracks }) => tracks.map(({ total }) => total.toFixed(6)));

describe('laws of a new association, whatever the exports hold', () => {
  it('it never takes a customer or workload away from the enterprise track', () => {
    fc.assert(
      fc.property(rows, one, (own, association) => {
        const then = enterprise(before(own));
        for (const [index, metric] of enterprise(after(own, association)).entries()) {
          if (metric.id !== 'net-customer-adds') continue;
          expect(metric.value ?? 0).toBeGreaterThanOrEqual(then[index]!.value ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('it never adds dollars that no export states', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('pal', 'dpor', 'csp'), (own, type) => {
        const { designations } = after(own, { type, estate: 'azure', tenants: 'all' });
        const growth = designations
          .find(({ id }) => id === 'infrastructure')!
          .metrics.find(({ id }) => id === 'usage-growth')!;
        const stated = own['azure-usage'].reduce((sum, { dollars }) => sum + dollars, 0);
        const counted = growth.counted.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0);
        expect(counted).toBeLessThanOrEqual(stated + 1e-6);
      }),
      { numRuns: 100 },
    );
  });

  it('only its own estate can change, and the order of two does not matter', () => {
    const POSSIBLE: Record<NewAssociation['estate'], readonly string[]> = {
      'microsoft-365': ['modern-work', 'security'],
      azure: ['security', 'infrastructure', 'digital-app-innovation', 'data-ai'],
      'business-applications': ['business-applications'],
      'power-platform': ['business-applications'],
      'customer-insights': ['business-applications'],
    };
    fc.assert(
      fc.property(rows, one, one, (own, first, second) => {
        for (const { designation } of effectsOf(before(own), after(own, first))) {
          expect(POSSIBLE[first.estate]).toContain(designation);
        }
        expect(totals(after(own, first, second))).toEqual(totals(after(own, second, first)));
      }),
      { numRuns: 100 },
    );
  });

  it('nobody who would gain customers or deployments alone is missed by looking at all at once', () => {
    const counts = ['net-customer-adds', 'deployments'];
    fc.assert(
      fc.property(rows, way, (own, chosen) => {
        const then = before(own);
        const screened = gainsOf(then, after(own, { ...chosen, tenants: 'all' }));
        for (const tenant of TENANTS) {
          const alone = effectsOf(then, after(own, { ...chosen, tenants: [tenant] }));
          const gains = alone.some(
            ({ points, metrics }) =>
              points > 0 && metrics.some(({ metric, points: more }) => counts.includes(metric) && more > 0),
          );
          if (gains) expect([...screened.keys()]).toContain(tenant);
        }
      }),
      { numRuns: 100 },
    );
  });
});
