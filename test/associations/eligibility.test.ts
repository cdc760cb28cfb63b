import { describe, expect, it } from 'vitest';
import { waysNow } from '../../src/associations/eligibility/counting.ts';
import {
  ELIGIBILITY_FACTS,
  eligibilityOf,
  neverCountingNamed,
  PLAYBOOK_EDITIONS,
} from '../../src/associations/eligibility/eligibility.ts';
import {
  CPOR_ACTIVITIES,
  type CporActivity,
  type Part,
} from '../../src/associations/eligibility/eligibility-schema.ts';
import {
  ASSOCIATION_TYPES,
  type AssociationType,
  DESIGNATIONS,
  type Designation,
  type Metric,
  TRACKS,
  type Track,
} from '../../src/scoring/index.ts';
import { azure, M, many, metricOf, portfolio, RULES, revenue, seats, usage, YEAR_BEFORE } from '../scoring/fixtures.ts';

const OF_CUSTOMERS = ['net-customer-adds', 'usage-growth', 'deployments'] as const satisfies readonly Metric[];

/** How an export spells each association. */
const SPELLED: Readonly<Record<CporActivity, string>> = {
  none: 'CPOR',
  osu: 'CPOR OSU',
  osa: 'CPOR OSA',
  revrec: 'CPOR RevRec',
  'revrec-performance': 'CPOR RevRec Performance',
};
const spelledAs = (type: AssociationType, activity: CporActivity) =>
  type === 'cpor' ? SPELLED[activity] : type.toUpperCase();

/** A year of growth in all that a part of a metric looks at, under one attribution: whatever can count does. */
function growth(part: Part, attribution: string) {
  const month = (index: number) => `${index < 5 ? '2025' : '2026'}-${String(((index + 7) % 12) + 1).padStart(2, '0')}`;
  const consumed = (tenant: string, dollars: number) =>
    many(12, (index) => azure(tenant, month(index), dollars, { attribution }));
  const inAzure = [
    ...consumed('large', 4000),
    ...consumed('small', 500),
    azure('old', YEAR_BEFORE, 1500, { attribution }),
    azure('old', M, 3000, { attribution }),
  ];
  const inSeats = [
    seats('large', YEAR_BEFORE, attribution, { seats: 900, active: 100 }),
    seats('large', M, attribution, { seats: 900, active: 800 }),
    seats('large-new', M, attribution, { seats: 900, active: 800 }),
    seats('small', YEAR_BEFORE, attribution, { seats: 200, active: 10 }),
    seats('small', M, attribution, { seats: 200, active: 190 }),
    seats('small-new', M, attribution, { seats: 200, active: 190 }),
    ...['large', 'large-new', 'small', 'small-new'].map((tenant) =>
      seats(tenant, M, attribution, { seats: tenant.startsWith('large') ? 900 : 200, active: 190, workload: 'Intune' }),
    ),
  ];
  const used = (workload: string) => [
    usage('known', YEAR_BEFORE, 500, { workload, attribution }),
    usage('known', M, 900, { workload, attribution }),
    usage('new', M, 400, { workload, attribution }),
  ];
  const inAll = part === 'whole';
  return portfolio({
    'azure-usage': inAll || part === 'azure' ? inAzure : [],
    'office-usage': inAll || part === 'microsoft-365' ? inSeats : [],
    'business-applications-revenue': inAll ? [revenue('new', M, 9000, { attribution })] : [],
    'business-applications-usage': [
      ...(part === 'dynamics-365' ? used('Business Central') : []),
      ...(part === 'power-platform' ? used('Power Apps') : []),
    ],
  });
}

const PARTS: Readonly<Record<Designation, (metric: Metric) => readonly Part[]>> = {
  'business-applications': (metric) =>
    metric === 'net-customer-adds' ? ['whole'] : ['dynamics-365', 'power-platform'],
  'modern-work': () => ['whole'],
  security: () => ['azure', 'microsoft-365'],
  infrastructure: () => ['whole'],
  'digital-app-innovation': () => ['whole'],
  'data-ai': () => ['whole'],
};

describe('The newest eligibility is what the score really counts', () => {
  const kinds = ASSOCIATION_TYPES.flatMap((type) =>
    (type === 'cpor' ? CPOR_ACTIVITIES : (['none'] as const)).map((activity) => ({
      type,
      activity,
      spelled: spelledAs(type, activity),
    })),
  );

  it.each(kinds)('for $spelled, in every designation, metric, part and track', ({ type, activity, spelled }) => {
    const counted: string[] = [];
    for (const part of ['whole', 'azure', 'microsoft-365', 'dynamics-365', 'power-platform'] as const) {
      const rows = growth(part, spelled);
      for (const designation of DESIGNATIONS) {
        for (const metric of OF_CUSTOMERS.filter((one) => PARTS[designation](one).includes(part))) {
          for (const track of TRACKS) {
            const { points } = metricOf(rows, designation, metric, track);
            if (points > 0) counted.push([designation, metric, part, track].join(' '));
          }
        }
      }
    }
    const said = waysNow(RULES)
      .filter((way) => way.type === type && way.activity === activity)
      .map(({ designation, metric, part, track }) => [designation, metric, part, track].join(' '));
    expect(counted.sort()).toEqual(said.sort());
  });
});

const verdict = (type: AssociationType, designation: Designation, metrics: readonly Metric[] = [], track?: Track) =>
  eligibilityOf(RULES, { type, designation, metrics, track }).verdict;

describe('A verdict', () => {
  it('is the table of the rule book', () => {
    const table = DESIGNATIONS.map((designation) => [
      designation,
      ...ASSOCIATION_TYPES.map((type) => verdict(type, designation)),
    ]);
    expect(table).toEqual([
      ['business-applications', 'yes', 'yes', 'partly', 'yes'],
      ['modern-work', 'yes', 'partly', 'no', 'partly'],
      ['security', 'yes', 'no', 'yes', 'yes'],
      ['infrastructure', 'no', 'yes', 'yes', 'yes'],
      ['digital-app-innovation', 'no', 'yes', 'yes', 'yes'],
      ['data-ai', 'no', 'yes', 'yes', 'yes'],
    ]);
  });

  it('is no plain yes for a metric of which it reaches one part only', () => {
    expect(verdict('dpor', 'business-applications', ['usage-growth'])).toBe('partly');
    expect(verdict('pal', 'business-applications', ['usage-growth', 'deployments'])).toBe('partly');
    expect(verdict('cpor', 'security', ['deployments'])).toBe('partly');
    expect(verdict('dpor', 'business-applications', ['net-customer-adds'])).toBe('yes');
  });

  it('is about the metrics and the track that were asked for', () => {
    expect(verdict('dpor', 'modern-work', [], 'enterprise')).toBe('yes');
    expect(verdict('dpor', 'modern-work', [], 'smb')).toBe('no');
    expect(verdict('csp', 'modern-work', ['usage-growth'], 'smb')).toBe('yes');
    expect(verdict('pal', 'business-applications', ['net-customer-adds'])).toBe('no');
    expect(verdict('csp', 'security', ['usage-growth', 'deployments'])).toBe('yes');
  });

  it('is no for certifications, whatever the association', () => {
    for (const type of ASSOCIATION_TYPES) expect(verdict(type, 'security', ['intermediate-certifications'])).toBe('no');
  });

  it('comes with its source and month', () => {
    const { source, since } = eligibilityOf(RULES, { type: 'csp', designation: 'security', metrics: [] });
    expect(source).toBe('Microsoft Learn, Solutions Partner for Security, as of July 2026');
    expect(since).toBe('2026-07');
  });
});

describe('What counts', () => {
  const counts = (type: AssociationType, designation: Designation) =>
    eligibilityOf(RULES, { type, designation, metrics: [] }).counts;

  it('in Business Applications depends on what was claimed', () => {
    expect(counts('cpor', 'business-applications')).toEqual([
      {
        metrics: ['net-customer-adds'],
        tracks: ['enterprise', 'smb'],
        parts: null,
        activities: ['none', 'osa', 'revrec', 'revrec-performance'],
      },
      {
        metrics: ['usage-growth', 'deployments'],
        tracks: ['enterprise', 'smb'],
        parts: ['dynamics-365'],
        activities: ['none', 'osu'],
      },
    ]);
  });

  it('in Security is a side of it', () => {
    expect(counts('pal', 'security')).toMatchObject([{ metrics: OF_CUSTOMERS, parts: ['azure'], activities: null }]);
    expect(counts('csp', 'security')).toMatchObject([{ metrics: OF_CUSTOMERS, parts: null }]);
  });
});

describe('Where the playbooks say otherwise', () => {
  const differing = DESIGNATIONS.flatMap((designation) =>
    ASSOCIATION_TYPES.filter((type) => eligibilityOf(RULES, { type, designation, metrics: [] }).playbooks !== null).map(
      (type) => `${type} ${designation}`,
    ),
  );

  it('is known: CSP in Security, and the split of Business Applications', () => {
    expect(differing).toEqual([
      'cpor business-applications',
      'dpor business-applications',
      'csp business-applications',
      'csp security',
    ]);
    expect(PLAYBOOK_EDITIONS).toHaveLength(2);
  });

  it('is told way by way: they put pre-sales under usage, the page of 2026 under net customer adds', () => {
    const { playbooks } = eligibilityOf(RULES, { type: 'cpor', designation: 'business-applications', metrics: [] });
    expect(playbooks?.less).toMatchObject([{ metrics: ['net-customer-adds'], activities: ['osa'] }]);
    expect(playbooks?.more).toContainEqual({
      metrics: ['usage-growth', 'deployments'],
      tracks: ['enterprise', 'smb'],
      parts: ['dynamics-365'],
      activities: ['osa'],
    });
  });

  it('is told only about what was asked', () => {
    const asked = { type: 'dpor', designation: 'business-applications', metrics: ['net-customer-adds'] } as const;
    expect(eligibilityOf(RULES, asked).playbooks).toBeNull();
  });
});

describe('Attributions that never count', () => {
  it('are explained for every spelling that exports have', () => {
    const spellings = RULES.associations.spellings.filter(({ type }) => type === null).flatMap(({ names }) => names);
    expect(spellings.length).toBeGreaterThan(5);
    expect(spellings.filter((name) => neverCountingNamed(name) === undefined)).toEqual([]);
  });

  it('are found by the names people use', () => {
    expect(neverCountingNamed('GDAP')?.id).toBe('gdap');
    expect(neverCountingNamed('Deal Registration')?.id).toBe('deal-registration');
    expect(neverCountingNamed('azure marketplace')?.id).toBe('marketplace');
    expect(neverCountingNamed('PAL')).toBeUndefined();
  });

  it('have one id and one set of names each', () => {
    const names = ELIGIBILITY_FACTS.neverCounting.flatMap((fact) => fact.names);
    expect(new Set(names).size).toBe(names.length);
  });
});
