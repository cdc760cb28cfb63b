import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effortOf, type Plans, plansFor, type StepKind } from '../../src/planning/index.ts';
import { DESIGNATIONS, type Designation, type Row, score, withChanges } from '../../src/scoring/index.ts';
import { monthNumber, monthText } from '../../src/scoring/months.ts';
import { azure, certificate, M, portfolio, type Rows, RULES, YEAR_BEFORE } from '../scoring/fixtures.ts';
import { cheapestByTrying, type Task } from './brute-force.ts';
import { changesOf } from './changes-of.ts';

const TODAY = '2026-08-21';
const TENANTS = ['a', 'b', 'c'];
/** Coarse, so that few combinations cost less than a plan. */
const EFFORT = { customers: 3, claims: 1, people: 2, deployments: 4, users: 2 };
/** Cheaper combinations than this are tried; a dearer plan is compared with all of them. */
const TRIED_UP_TO = 3.5;

const common = {
  tenant: fc.constantFrom(...TENANTS),
  month: fc.constantFrom(0, 0, 0, 1, 6, 12, 12, 13).map((back) => monthText(monthNumber(M) - back)),
  attribution: fc.constantFrom('CPOR', 'DPOR', 'PAL', 'CSP T1', 'GDAP', '', 'TPOR'),
};
const titles = [
  'AZ-104',
  'AZ-305',
  'SC-200',
  'AZ-500',
  'SC-100',
  'MS-102',
  'DP-600',
  'MB-800',
  'MB-820',
  'AZ-400',
  'AZ-700',
  'AZ-140',
  'MS-700',
];
const training: fc.Arbitrary<Row<'training'>> = fc
  .tuple(fc.constantFrom('p', 'q', 'r', 's', 't', 'u'), fc.constantFrom(...titles))
  .map(([person, title]) => certificate(person, title));
const rows = fc.record({
  'azure-usage': fc.array(
    fc.record({
      ...common,
      subscription: fc.constantFrom('s1', 's2'),
      service2: fc.constantFrom('Key Vault', 'Storage', 'Virtual Machines'),
      dollars: fc.constantFrom(300, 600, 900, 1_000, 4_000, 13_000),
    }),
    { maxLength: 16 },
  ),
  'office-usage': fc.array(
    fc.record({
      ...common,
      workload: fc.constantFrom('Exchange Online', 'Intune', 'Teams'),
      seats: fc.constantFrom(12, 200, 310, 600),
      active: fc.constantFrom(0, 30, 110, 290),
    }),
    { maxLength: 16 },
  ),
  'business-applications-revenue': fc.array(
    fc.record({
      ...common,
      workload: fc.constantFrom('Sales', 'Finance'),
      dollars: fc.constantFrom(200, 260, 1_600),
    }),
    { maxLength: 12 },
  ),
  'business-applications-usage': fc.array(
    fc.record({
      ...common,
      workload: fc.constantFrom('Business Central', 'Power BI'),
      mau: fc.constantFrom(4, 9, 30, 120),
    }),
    { maxLength: 12 },
  ),
  training: fc.array(training, { maxLength: 14 }),
});

/** Rules that ask for some points more than there are today. */
function asking(own: Rows, designation: Designation, more: number): Task {
  const from = portfolio(own);
  const today = score(from, RULES, M).designations.find(({ id }) => id === designation)!;
  const ruleSet = { ...RULES, qualification: { ...RULES.qualification, total: today.total + more } };
  return {
    portfolio: from,
    ruleSet,
    asOf: M,
    designation,
    track: today.track,
    tenants: TENANTS,
    effort: effortOf(EFFORT),
  };
}

describe('the cheapest plan', () => {
  it('and all it promises is what scoring finds once its steps are done; it costs what the cheapest of all combinations costs, each of them scored', {
    timeout: 60_000,
  }, async () => {
    let plans = 0;
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(...DESIGNATIONS),
        fc.integer({ min: 1, max: 20 }),
        async (own, designation, more) => {
          const task = asking(own, designation, more);
          const question = { designation, effort: EFFORT, today: TODAY };
          const answer = await plansFor(task.portfolio, task.ruleSet, M, question);
          const [cheapest] = answer.plans;
          const limit = Math.min(cheapest?.effort ?? TRIED_UP_TO, TRIED_UP_TO);
          expect(cheapestByTrying(task, limit)).toBeNull();
          if (!cheapest) return;
          plans += 1;
          const { track, total } = answer;
          const changes = cheapest.steps.flatMap((step) => changesOf(step, designation, track));
          const after = score(withChanges(task.portfolio, changes, M, task.ruleSet), task.ruleSet, M);
          const done = after.designations
            .find(({ id }) => id === designation)!
            .tracks.find((own) => own.track === track)!;
          expect(done.qualified).toBe(true);
          expect(cheapest.total).toBeCloseTo(done.total, 9);
          expect(cheapest.steps.reduce((sum, { points }) => sum + points, total)).toBeCloseTo(done.total, 6);
        },
      ),
      { numRuns: 20, seed: 70 },
    );
    expect(plans).toBeGreaterThan(5);
  });
});

describe('what a step brings', () => {
  const planned = async (own: Rows, designation: Designation, more: number, kinds: readonly StepKind[]) => {
    const { portfolio: from, ruleSet } = asking(own, designation, more);
    return plansFor(from, ruleSet, M, { designation, effort: EFFORT, only: kinds, today: TODAY });
  };
  const people = ['p', 'q', 'r', 's'].flatMap((who) =>
    ['DP-600', 'AZ-104', 'AZ-305'].map((id) => certificate(who, id)),
  );
  const gainOf = ({ plans }: Plans, metric: string) =>
    plans[0]?.steps.flatMap(({ metrics }) => metrics).find((own) => own.metric === metric)?.points;

  it('is known too where use is exactly what it was a year ago', async () => {
    const own = { 'azure-usage': [azure('a', YEAR_BEFORE, 10_000), azure('a', M, 10_000)], training: people };
    const plans = await planned(own, 'data-ai', 5, ['customers']);
    expect(gainOf(plans, 'net-customer-adds')).toBe(10);
    expect(gainOf(plans, 'usage-growth')).toBeGreaterThan(1);
  });

  it('counts a service once that two customers bring', async () => {
    const none = { attribution: '', service2: 'Azure SQL Database' };
    const usage = ['b', 'c'].map((tenant) => azure(tenant, M, 5_000, none));
    const known = [azure('a', YEAR_BEFORE, 10_000), azure('a', M, 10_000)];
    const plans = await planned({ 'azure-usage': [...known, ...usage], training: people }, 'data-ai', 35, ['claims']);
    expect(plans.plans[0]?.steps[0]?.count).toBe(2);
    expect(gainOf(plans, 'deployments')).toBe(2);
  });
});
