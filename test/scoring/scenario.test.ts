import { describe, expect, it } from 'vitest';
import { certifiedPeople, effectsOf, type ScenarioChange, score, withChanges } from '../../src/scoring/index.ts';
import { lastDayOf, monthNumber, monthText } from '../../src/scoring/months.ts';
import {
  azure,
  certificate,
  exactly,
  M,
  many,
  metricOf,
  portfolio,
  RULES,
  revenue,
  seats,
  TWO_YEARS_BEFORE,
  YEAR_BEFORE,
} from './fixtures.ts';

type Portfolio = ReturnType<typeof portfolio>;
const imagined = (own: Portfolio, ...changes: readonly ScenarioChange[]) => withChanges(own, changes, M, RULES);
const effects = (own: Portfolio, ...changes: readonly ScenarioChange[]) =>
  effectsOf(score(own, RULES, M), score(imagined(own, ...changes), RULES, M));
const track = (own: Portfolio, id: string) => score(own, RULES, M).designations.find((each) => each.id === id)!.track;
const earlier = (months: number) => monthText(monthNumber(M) - months);

describe('people who pass', () => {
  it('open a gate and count in every list of the certification, on both tracks', () => {
    const before = portfolio({
      training: [
        certificate('p', 'AZ-104'),
        certificate('q', 'AZ-700'),
        certificate('r', 'SC-200'),
        certificate('s', 'SC-500'),
      ],
    });
    const gates = imagined(before, { kind: 'certify', certification: 'AZ-104', people: 1 });
    expect(metricOf(gates, 'infrastructure', 'intermediate-certifications').points).toBe(4);
    // One person is a gate of its own on the smb track: it was met before.
    expect(metricOf(gates, 'infrastructure', 'intermediate-certifications', 'smb').points).toBe(8);
    const lists = imagined(before, { kind: 'certify', certification: 'SC-300', people: 2 });
    expect(metricOf(lists, 'modern-work', 'intermediate-certifications').value).toBe(2);
    expect(metricOf(lists, 'security', 'intermediate-certifications').value).toBe(2);
    expect(metricOf(lists, 'security', 'intermediate-certifications', 'smb').points).toBe(4 + 4 + 16);
  });

  it('every certification of the rules is recognised by its title', () => {
    const own = portfolio({ training: [certificate('p', 'none of ours')] });
    for (const { id, retiredOn } of RULES.certifications.rows) {
      const passed = imagined(own, { kind: 'certify', certification: id, people: 1 });
      const held = certifiedPeople(passed, RULES, lastDayOf(M)).flatMap(({ holdings }) => holdings);
      const late = retiredOn !== null && retiredOn < lastDayOf(M);
      expect(held.find(({ certification }) => certification === id)?.counts, id).toBe(!late);
    }
  });

  it('somebody known counts once, and nothing known stays unknown', () => {
    const own = portfolio({ training: [certificate('p', 'SC-300'), certificate('p', 'MS-700')] });
    const [person] = certifiedPeople(own, RULES, lastDayOf(M));
    const change = { kind: 'certify', certification: 'AB-900', people: 1, person: person!.key } as const;
    expect(metricOf(imagined(own, change), 'modern-work', 'intermediate-certifications').value).toBe(1);
    const nobody = exactly({});
    expect(imagined(nobody, { kind: 'certify', certification: 'SC-300', people: 3 })).toEqual(nobody);
  });
});

describe('people who leave', () => {
  const training = [
    ...['p', 'q'].map((person) => certificate(person, 'AZ-104')),
    ...['q', 'r', 's'].map((person) => certificate(person, 'AZ-700')),
  ];
  const own = portfolio({ training });
  const left = (...changes: readonly ScenarioChange[]) =>
    certifiedPeople(imagined(own, ...changes), RULES, lastDayOf(M)).map(({ name }) => name);

  it('the one who is missed most goes first, with all rows', () => {
    // Without p or q the gate is closed and the whole list is lost; q holds a certification of the list besides.
    expect(left({ kind: 'lose-people', people: 1, designation: 'infrastructure' })).toEqual(['p', 'r', 's']);
    expect(effects(own, { kind: 'lose-people', people: 1, designation: 'infrastructure' })).toMatchObject([
      { designation: 'infrastructure', points: -12 },
    ]);
  });

  it('only who holds what is named, and nobody where nobody does', () => {
    expect(left({ kind: 'lose-people', people: 5, certification: 'AZ-104' })).toEqual(['r', 's']);
    expect(left({ kind: 'lose-people', people: 5, certification: 'SC-200' })).toEqual(['p', 'q', 'r', 's']);
    expect(left({ kind: 'lose-people', people: 1, designation: 'security' })).toEqual(['p', 'q', 'r', 's']);
  });
});

describe('customers who come', () => {
  it('bring consumption as well where consumption is what counts', () => {
    const own = portfolio({ 'azure-usage': [azure('a', YEAR_BEFORE, 10_000), azure('a', M, 10_000)] });
    const [won] = effects(own, { kind: 'add-customers', customers: 2, designation: 'data-ai' });
    expect(won!.metrics).toEqual([
      { metric: 'net-customer-adds', points: 20 },
      { metric: 'usage-growth', points: 20 },
    ]);
    const grown = metricOf(
      imagined(own, { kind: 'add-customers', customers: 1, designation: 'data-ai' }),
      'data-ai',
      'usage-growth',
    );
    expect(grown.value).toBe(10);
  });

  it('count in the part of Security that is not below zero', () => {
    const lost = ['a', 'b'].map((tenant) => azure(tenant, TWO_YEARS_BEFORE, 900, { month: earlier(13) }));
    const own = portfolio({ 'azure-usage': lost });
    const adds = imagined(own, { kind: 'add-customers', customers: 3, designation: 'security' });
    expect(metricOf(adds, 'security', 'net-customer-adds').value).toBe(3);
    const linked = imagined(own, { kind: 'add-customers', customers: 3, designation: 'security', type: 'pal' });
    expect(metricOf(linked, 'security', 'net-customer-adds').value).toBe(1);
  });

  it('do not count with an association that does not', () => {
    const own = portfolio({});
    expect(effects(own, { kind: 'add-customers', customers: 3, designation: 'modern-work', type: 'pal' })).toEqual([]);
  });

  it('are customers of the size of the track, so that winning them does not change it', () => {
    const customers = many(10, (index) => ({
      tenant: `c${index}`,
      month: M,
      segment: index < 8 ? 'SMB' : 'Enterprise',
      status: 'Active',
    }));
    const own = portfolio({ customers });
    expect(track(own, 'infrastructure')).toBe('smb');
    const won = imagined(own, { kind: 'add-customers', customers: 5, designation: 'infrastructure' });
    expect(track(won, 'infrastructure')).toBe('smb');
    const large = imagined(own, {
      kind: 'add-customers',
      customers: 5,
      designation: 'infrastructure',
      track: 'enterprise',
    });
    expect(track(large, 'infrastructure')).toBe('enterprise');
  });

  it('are known by Enterprise mobility where there is no Office usage', () => {
    const months = [YEAR_BEFORE, M].map((month) => ({ tenant: 'filler', month }));
    const own = exactly({ 'enterprise-mobility': months });
    const won = imagined(own, { kind: 'add-customers', customers: 2, designation: 'modern-work' });
    expect(metricOf(won, 'modern-work', 'net-customer-adds').value).toBe(2);
  });

  it('make nothing known that is not: a report that is missing or ends early stays so', () => {
    const short = exactly({ 'azure-usage': [azure('a', earlier(1), 5_000), azure('a', TWO_YEARS_BEFORE, 5_000)] });
    for (const designation of ['infrastructure', 'modern-work', 'business-applications'] as const) {
      for (const change of [
        { kind: 'add-customers', customers: 3, designation },
        { kind: 'deploy', deployments: 3, designation },
        { kind: 'grow', percent: 10, designation },
      ] as const) {
        expect(effects(short, change)).toEqual([]);
      }
    }
  });
});

describe('customers who go', () => {
  it('leave from the last full month on; what they were a year ago is compared with', () => {
    const own = portfolio({
      'office-usage': [YEAR_BEFORE, M].map((month) => seats('a', month, 'CPOR', { seats: 400, active: 100 })),
    });
    const lost = imagined(own, { kind: 'lose-customer', tenant: 'a' });
    expect(metricOf(lost, 'modern-work', 'net-customer-adds').value).toBe(-1);
    expect(metricOf(lost, 'modern-work', 'usage-growth').value).toBe(-100);
  });

  it('the last one that goes leaves nothing, not something unknown', () => {
    const own = exactly({ 'office-usage': [YEAR_BEFORE, M].map((month) => seats('a', month, 'CPOR', { seats: 400 })) });
    const lost = imagined(own, { kind: 'lose-customer', tenant: 'a' });
    expect(metricOf(lost, 'modern-work', 'net-customer-adds').value).toBe(-1);
  });

  it('are no customers any more for the track either', () => {
    const customers = ['a', 'b', 'c', 'd', 'e'].map((tenant) => {
      return { tenant, month: M, segment: tenant === 'a' ? 'Enterprise' : 'SMB', status: 'Active' };
    });
    const own = portfolio({ customers });
    expect(track(own, 'data-ai')).toBe('smb');
    expect(track(imagined(own, { kind: 'lose-customer', tenant: 'b' }), 'data-ai')).toBe('enterprise');
  });

  it('by number: those that count for most, and no more than there are', () => {
    const own = portfolio({
      'business-applications-revenue': [revenue('a', M, 2_000), revenue('b', M, 2_000), revenue('c', M, 100)],
    });
    const lost = (customers: number) =>
      metricOf(
        imagined(own, { kind: 'lose-customers', customers, designation: 'business-applications' }),
        'business-applications',
        'net-customer-adds',
      ).value;
    expect([1, 2, 9].map(lost)).toEqual([1, 0, 0]);
  });
});

it('customers who go by number are those of the other track as well, which could count instead', () => {
  const own = portfolio({
    'office-usage': [
      seats('large', M, 'CPOR', { seats: 400, active: 10 }),
      seats('small', M, 'CPOR', { seats: 100, active: 10 }),
    ],
  });
  const lost = imagined(own, { kind: 'lose-customers', customers: 9, designation: 'modern-work' });
  for (const each of ['enterprise', 'smb'] as const) {
    expect(metricOf(own, 'modern-work', 'net-customer-adds', each).value).toBe(1);
    expect(metricOf(lost, 'modern-work', 'net-customer-adds', each).value).toBe(0);
  }
});

describe('growth at one customer', () => {
  const own = portfolio({
    'office-usage': [YEAR_BEFORE, M].map((month) => seats('a', month, 'CPOR', { seats: 400, active: 100 })),
    'azure-usage': [YEAR_BEFORE, earlier(5), M].map((month) => azure('a', month, 5_000)),
  });

  it('is of what it uses: users of the last month, dollars of the year', () => {
    const users = imagined(own, { kind: 'grow', designation: 'modern-work', tenant: 'a', users: 25 });
    expect(metricOf(users, 'modern-work', 'usage-growth').value).toBe(25);
    const share = imagined(own, { kind: 'grow', designation: 'modern-work', tenant: 'a', percent: 30 });
    expect(metricOf(share, 'modern-work', 'usage-growth').value).toBeCloseTo(30, 6);
    const dollars = imagined(own, { kind: 'grow', designation: 'data-ai', tenant: 'a', percent: 10 });
    expect(metricOf(dollars, 'data-ai', 'usage-growth').value).toBeCloseTo(120, 6);
  });

  it('brings nothing where it uses nothing, and users mean nothing where dollars are counted', () => {
    expect(effects(own, { kind: 'grow', designation: 'business-applications', tenant: 'a', users: 9 })).toEqual([]);
    expect(effects(own, { kind: 'grow', designation: 'modern-work', tenant: 'nobody', percent: 9 })).toEqual([]);
    expect(effects(own, { kind: 'grow', designation: 'infrastructure', users: 9 })).toEqual([]);
  });
});

it('of many who leave nobody stays who would have to go, and nobody else goes', () => {
  const own = portfolio({ training: many(30, (index) => certificate(`p${index}`, index < 20 ? 'SC-300' : 'DP-600')) });
  const lost = (people: number) =>
    metricOf(
      imagined(own, { kind: 'lose-people', people, certification: 'SC-300' }),
      'modern-work',
      'intermediate-certifications',
    ).value;
  expect([1, 12, 13, 19, 20, 30].map(lost)).toEqual([19, 8, 7, 1, 0, 0]);
  const all = imagined(own, { kind: 'lose-people', people: 30, certification: 'SC-300' });
  expect(metricOf(all, 'data-ai', 'intermediate-certifications').value).toBe(10);
});

it('reports that no change touches stay the same, and with them all that is known of them', () => {
  const own = portfolio({ training: [certificate('p', 'SC-200')], 'azure-usage': [azure('a', M, 900)] });
  const { tables } = imagined(
    own,
    { kind: 'certify', certification: 'SC-300', people: 1 },
    { kind: 'add-customers', customers: 1, designation: 'modern-work' },
    { kind: 'grow', designation: 'infrastructure', tenant: 'nobody', percent: 5 },
  );
  expect(tables['azure-usage']).toBe(own.tables['azure-usage']);
  expect(tables['business-applications-usage']).toBe(own.tables['business-applications-usage']);
  expect(tables.training).not.toBe(own.tables.training);
});

it('two changes of a kind are as good as one of both', () => {
  const own = portfolio({ training: [certificate('p', 'SC-200')] });
  const [apart, once] = [
    imagined(
      own,
      { kind: 'add-customers', customers: 1, designation: 'infrastructure' },
      { kind: 'add-customers', customers: 1, designation: 'infrastructure' },
      { kind: 'certify', certification: 'MS-102', people: 1 },
      { kind: 'certify', certification: 'MS-102', people: 1 },
    ),
    imagined(
      own,
      { kind: 'add-customers', customers: 2, designation: 'infrastructure' },
      { kind: 'certify', certification: 'MS-102', people: 2 },
    ),
  ].map((each) => score(each!, RULES, M).designations.map(({ total }) => total));
  expect(apart).toEqual(once);
});
