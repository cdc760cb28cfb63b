import { setImmediate } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../src/associations/claims/claim.ts';
import { blankFields } from '../../src/associations/claims/fields.ts';
import {
  effectsTogether,
  findOpportunities,
  type MissingAssociation,
  type Opportunity,
  pointsIn,
  type Question,
  withUnderWay,
} from '../../src/associations/opportunities/index.ts';
import type { AssociationRecord } from '../../src/associations/record.ts';
import { samplePortfolio } from '../../src/sample.ts';
import {
  type AssociationType,
  customersOf,
  DESIGNATIONS,
  ESTATES,
  effectsOf,
  type Portfolio,
  ruleSetFor,
  score,
  sumOfPoints,
  tableOf,
  typesThatCount,
  withAssociation,
} from '../../src/scoring/index.ts';
import { claimIn } from './claims/fixtures.ts';

const M = '2026-10';
const RULES = ruleSetFor(M);
const ALL: Question = { designations: DESIGNATIONS };
let sample: Portfolio;
const find = async (question: Question = ALL) => (await findOpportunities(sample, RULES, M, question)).found;
const associations = (found: readonly Opportunity[]) =>
  found.filter((one): one is MissingAssociation => one.kind === 'association');
const short = (one: Opportunity) =>
  one.kind === 'association' ? `${one.type} ${one.estate} ${one.customer}` : `${one.measure} ${one.customer}`;
const tenantOf = (name: string) => customersOf(sample, RULES, M).find((customer) => customer.name === name)!.id;

beforeAll(async () => {
  sample = await samplePortfolio();
});

describe('Of all customers of the sample', () => {
  it('looking at everybody at once misses nobody: each way at each customer is scored by itself for comparison', async () => {
    const before = score(sample, RULES, M);
    for (const type of ['cpor', 'pal', 'dpor', 'csp'] satisfies AssociationType[]) {
      const expected: string[] = [];
      for (const estate of ESTATES.filter((each) => typesThatCount(RULES, each).includes(type))) {
        for (const { id, name } of customersOf(sample, RULES, M)) {
          const after = withAssociation(sample, { type, estate, tenants: [id] }, M, RULES);
          const points = sumOfPoints(effectsOf(before, score(after, RULES, M)));
          if (points > 1e-9) expected.push(`${type} ${estate} ${name} ${points.toFixed(6)}`);
        }
      }
      const found = associations(await find({ ...ALL, types: [type] }));
      const told = found.map((one) => `${short(one)} ${pointsIn(one.effects, DESIGNATIONS).toFixed(6)}`);
      expect(told.toSorted()).toEqual(expected.toSorted());
      expect(expected.length).toBeGreaterThan(1);
    }
  });

  it('the most points come first, and nothing without points comes at all', async () => {
    const found = await find();
    const points = found.map(({ effects }) => pointsIn(effects, DESIGNATIONS));
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect(Math.min(...points)).toBeGreaterThan(0);
  });

  it('one way is offered for each part of a customer: claim and link before asking for DPOR, CSP never', async () => {
    const found = associations(await find());
    expect(new Set(found.map(({ type, estate }) => `${type} ${estate}`))).toEqual(
      new Set(['cpor microsoft-365', 'cpor business-applications', 'pal azure', 'pal power-platform']),
    );
  });

  it('the thresholds within reach are Lamna, Margie, Lucerne and those under 15 % active', async () => {
    const thresholds = (await find()).filter(({ kind }) => kind === 'threshold').map(short);
    expect(thresholds.toSorted()).toEqual([
      'active-share Fabrikam',
      'active-share First Up Consultants',
      'active-share Lamna Healthcare',
      'azure-consumption Lucerne Publishing',
      "consumption-value Liberty's Delightful Sinful Bakery & Cafe",
      "seats Margie's Travel",
    ]);
  });

  it('what would be shown as +0.0 is none', async () => {
    // Each customer gained is worth a hundredth of a point instead of four.
    const rules = structuredClone(RULES);
    for (const metric of rules.designations.find(({ id }) => id === 'modern-work')!.metrics) {
      if (metric.method === 'seat-adds') metric.tracks.enterprise.pays.points = 0.01;
    }
    const question: Question = { designations: ['modern-work'], types: ['cpor'] };
    expect(await find(question)).not.toEqual([]);
    expect((await findOpportunities(sample, rules, M, question)).found).toEqual([]);
  });
});

describe('The story of the sample', () => {
  it('a partner link for Power Apps at Trey Research would qualify Business Applications', async () => {
    const [best] = await find({ designations: ['business-applications'] });
    expect(short(best!)).toBe('pal power-platform Trey Research');
    expect(best!.effects).toMatchObject([{ designation: 'business-applications', qualifies: true }]);
  });

  it('Tailspin Toys and Litware together lift Azure usage growth above zero, alone they do not', async () => {
    const links = associations(await find({ ...ALL, types: ['pal'] })).filter(({ customer }) =>
      ['Tailspin Toys', 'Litware'].includes(customer),
    );
    for (const { effects } of links) {
      expect(effects.flatMap(({ metrics }) => metrics.map(({ metric }) => metric))).not.toContain('usage-growth');
    }
    const both = effectsTogether(sample, RULES, M, links);
    expect(both.find(({ designation }) => designation === 'data-ai')).toMatchObject({ qualifies: true });
  });

  it('A. Datum is worth most, Northwind and Litware are claims that bring Modern Work and Security', async () => {
    const found = await find();
    expect(short(found[0]!)).toBe('pal azure A. Datum');
    for (const name of ['Northwind Traders', 'Litware']) {
      const claim = found.find((one) => short(one) === `cpor microsoft-365 ${name}`) as MissingAssociation;
      expect(claim.effects.map(({ designation }) => designation)).toEqual(['modern-work', 'security']);
      expect(claim).toMatchObject({ activities: ['usage'], products: ['Exchange Online', 'Teams', 'Intune'] });
    }
  });

  it('a claim names first what counts for the designation asked for', async () => {
    const claim = associations(await find({ designations: ['security'], types: ['cpor'] }))[0]!;
    expect(claim.products[0]).toBe('Intune');
  });

  it('Proseware waits for a claim on Project Operations, for usage and pre-sales', async () => {
    const claims = associations(await find({ ...ALL, types: ['cpor'], tenant: tenantOf('Proseware') }));
    expect(claims.find(({ estate }) => estate === 'business-applications')).toMatchObject({
      products: ['Project Operations'],
      activities: ['usage', 'pre-sales'],
    });
  });

  it('our own use, a benefit offer and customers that count already are no opportunities', async () => {
    const named = new Set(associations(await find()).map(({ customer }) => customer));
    for (const name of ['Brightwater Cloud Partners', 'Nod Publishers', 'Wide World Importers']) {
      expect(named).not.toContain(name);
    }
  });
});

describe('A customer asked for by name', () => {
  it('is told every way but CSP, and thresholds however far', async () => {
    expect((await find({ ...ALL, tenant: tenantOf('Litware') })).map(short)).toEqual([
      'pal azure Litware',
      'dpor azure Litware',
      'cpor microsoft-365 Litware',
      'dpor microsoft-365 Litware',
    ]);
    const fabrikam = await find({ ...ALL, tenant: tenantOf('Fabrikam') });
    expect(fabrikam.map(short)).toContain('security-consumption Fabrikam');
  });

  it('is told what would count without bringing points', async () => {
    const crowd = Array.from({ length: 7 }, (_, index) => ({
      ...{ tenant: `t${index}`, customer: `Customer ${index}`, month: M, workload: 'Exchange Online' },
      ...{ seats: 400, active: 10, attribution: index < 6 ? 'CPOR' : '' },
    }));
    const first = { ...crowd[0]!, tenant: 'gone', month: '2024-10', attribution: '' };
    const full: Portfolio = { tables: { 'office-usage': tableOf('office-usage', [first, ...crowd]) } };
    const { found } = await findOpportunities(full, RULES, M, { ...ALL, tenant: 't6' });
    expect(found[0]).toMatchObject({ type: 'cpor', effects: [] });
    expect((found[0] as MissingAssociation).full).toContainEqual({
      designation: 'modern-work',
      metric: 'net-customer-adds',
    });
    expect((await findOpportunities(full, RULES, M, ALL)).found).toEqual([]);
  });
});

describe('A partner with many customers', () => {
  const month = (back: number) => `2026-${String(10 - back).padStart(2, '0')}`;
  const many = (customers: number): Portfolio => ({
    tables: {
      'azure-usage': tableOf('azure-usage', [
        { tenant: 'early', month: '2024-10', dollars: 1 },
        ...Array.from({ length: customers * 2 }, (_, index) => ({
          ...{
            tenant: `t${index % customers}`,
            month: month(Math.floor(index / customers)),
            subscription: `s${index}`,
          },
          ...{ service2: 'Storage', dollars: 1_000 + index },
        })),
      ]),
    },
  });

  it('gets the best sixty computed at most, is told how many more there are, and keeps answering meanwhile', async () => {
    let turns = 0;
    let running = true;
    const others = (async () => {
      while (running) {
        await setImmediate();
        turns += 1;
      }
    })();
    const { found, leftOut } = await findOpportunities(many(200), RULES, M, ALL);
    running = false;
    await others;
    expect(found.length).toBeLessThanOrEqual(60);
    expect(leftOut).toBe(140);
    expect(turns).toBeGreaterThanOrEqual(60);
  });

  it('finds the answer ready when it asks again', async () => {
    const portfolio = many(100);
    const first = await findOpportunities(portfolio, RULES, M, ALL);
    const again = await findOpportunities(portfolio, RULES, M, ALL);
    for (const [index, { effects }] of again.found.entries()) expect(effects).toBe(first.found[index]!.effects);
  });
});

describe('What is under way', () => {
  const fieldsOf = (products: string[]) =>
    blankFields({ customer: 'Litware', solutionArea: 'microsoft-365', products });
  const claim = (products: string[], status: Claim['status'] = 'submitted') =>
    claimIn(status, { id: 'C3' }, fieldsOf(products));
  const record = (more: Partial<AssociationRecord>): AssociationRecord => ({
    ...{ id: 'A1', type: 'pal', customer: 'Litware', tenant: '', domain: '', item: 'azure', subscription: '' },
    ...{ location: '', from: '', to: '', state: 'asked', remindOn: '', history: [], ...more },
  });
  const litware = async (type: AssociationType) =>
    associations(await find({ ...ALL, types: [type], tenant: tenantOf('Litware') }))[0]!;
  const under = async (type: AssociationType, claims: Claim[], records: AssociationRecord[] = []) =>
    withUnderWay(await litware(type), { claims, associations: records });

  it('is a live claim on all that is left to claim', async () => {
    const { underWay } = await under('cpor', [claim(['Exchange Online', 'Teams', 'Intune'])]);
    expect(underWay).toMatchObject({ by: 'claim', status: 'submitted', claim: { id: 'C3' } });
  });

  it('leaves what no live claim holds', async () => {
    const { underWay, opportunity } = await under('cpor', [claim(['Teams'])]);
    expect(underWay).toBeNull();
    expect((opportunity as MissingAssociation).products).toEqual(['Exchange Online', 'Intune']);
    const rejected = await under('cpor', [claim(['Exchange Online', 'Teams', 'Intune'], 'rejected')]);
    expect(rejected.underWay).toBeNull();
  });

  it('is an association that was asked for or recorded, of this type at this customer', async () => {
    expect((await under('pal', [], [record({})])).underWay).toEqual({ by: 'record', state: 'asked' });
    expect((await under('pal', [], [record({ state: 'recorded' })])).underWay).toMatchObject({ state: 'recorded' });
    expect((await under('dpor', [], [record({ type: 'dpor', item: '' })])).underWay).toMatchObject({ state: 'asked' });
    for (const other of [
      { state: 'ended' },
      { customer: 'Fabrikam' },
      { item: 'power-platform' },
      { type: 'dpor' },
    ] as const) {
      expect((await under('pal', [], [record(other)])).underWay).toBeNull();
    }
  });
});
