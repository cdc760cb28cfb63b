import { describe, expect, it } from 'vitest';
import {
  type CporActivity,
  ESTATES,
  effectsOf,
  gainsOf,
  type NewAssociation,
  type Portfolio,
  productsToClaim,
  type Row,
  score,
  sumOfPoints,
  typesThatCount,
  withAssociation,
} from '../../src/scoring/index.ts';
import { monthNumber, monthText } from '../../src/scoring/months.ts';
import { azure, exactly, M, many, metricOf, portfolio, type Rows, RULES, revenue, seats, usage } from './fixtures.ts';

const back = (months: number) => monthText(monthNumber(M) - months);
const year = (make: (month: string) => Row<'azure-usage'>) => many(12, (age) => make(back(age)));
const withOne = (from: Portfolio, association: NewAssociation) => withAssociation(from, association, M, RULES);
/** Every metric of both tracks; the last digits of a sum may differ with the order of addition. */
const figures = (of: Portfolio) =>
  score(of, RULES, M).designations.flatMap(({ id, tracks }) =>
    tracks.flatMap(({ track, metrics }) =>
      metrics.map((metric) => `${id} ${track} ${metric.id} ${metric.value?.toFixed(6)} ${metric.points.toFixed(6)}`),
    ),
  );

/** The rows a partner would download if the association existed, written by hand. */
function itIsAsIf(rows: Rows, association: NewAssociation, extra: Rows): void {
  const reports = new Set([...Object.keys(rows), ...Object.keys(extra)]) as Set<keyof Rows>;
  const changed = Object.fromEntries(
    Array.from(reports, (report) => [report, [...(rows[report] ?? []), ...(extra[report] ?? [])]]),
  );
  const expected = figures(portfolio(changed));
  expect(expected).not.toEqual(figures(portfolio(rows)));
  expect(figures(withOne(portfolio(rows), association))).toEqual(expected);
}

describe('The portfolio with a new association scores like exports that show it', () => {
  it('CPOR on Microsoft 365, from the month on', () => {
    const rows = {
      'office-usage': [
        seats('litware', M, '', { seats: 520, active: 250, workload: 'Intune' }),
        seats('litware', back(12), '', { seats: 520, active: 100, workload: 'Intune' }),
        seats('contoso', M, 'CPOR', { seats: 400, active: 100 }),
      ],
    };
    itIsAsIf(
      rows,
      { type: 'cpor', estate: 'microsoft-365', tenants: ['litware'] },
      {
        'office-usage': [seats('litware', M, 'CPOR', { seats: 520, active: 250, workload: 'Intune' })],
      },
    );
  });

  it('CPOR on the workloads of Enterprise mobility, copies of one licence taken once', () => {
    const mobility = (attribution: string): Row<'enterprise-mobility'> => ({
      ...{ tenant: 'litware', customer: 'litware', month: M, location: '1', attribution },
      ...{ intuneSeats: 200, intuneActive: 90, entraSeats: 310, entraActive: 40 },
    });
    const rows = { 'enterprise-mobility': [mobility('Deal Registration'), mobility('GDAP')] };
    itIsAsIf(
      rows,
      { type: 'cpor', estate: 'microsoft-365', tenants: ['litware'] },
      {
        'enterprise-mobility': [mobility('CPOR')],
      },
    );
  });

  it('PAL on Azure, back over twelve months and not further', () => {
    const own = (attribution: string) => (month: string) =>
      azure('tailspin', month, 2_000, { attribution, service2: 'Storage' });
    const rows = {
      'azure-usage': [
        ...many(24, (age) => own('Deal Registration')(back(age))),
        ...many(24, (age) => azure('base', back(age), 5_000)),
      ],
    };
    itIsAsIf(
      rows,
      { type: 'pal', estate: 'azure', tenants: ['tailspin'] },
      {
        'azure-usage': year((month) => ({ ...own('PAL')(month), duplicate: '1' })),
      },
    );
  });

  it('DPOR on Azure, for the month alone', () => {
    const rows = {
      'azure-usage': [
        ...year((month) => azure('tailspin', month, 2_000, { attribution: 'TPOR' })),
        ...many(24, (age) => azure('base', back(age), 5_000)),
      ],
    };
    itIsAsIf(
      rows,
      { type: 'dpor', estate: 'azure', tenants: ['tailspin'] },
      {
        'azure-usage': [azure('tailspin', M, 2_000, { attribution: 'DPOR' })],
      },
    );
  });

  it('CPOR on Business Applications: usage and pre-sales each serve their own metrics', () => {
    const rows = {
      'business-applications-revenue': [revenue('proseware', M, 4_000, { attribution: 'TPOR' })],
      'business-applications-usage': [
        usage('proseware', M, 12, { attribution: 'TPOR' }),
        usage('base', back(12), 60),
        usage('base', M, 60),
      ],
    };
    const extra = {
      'business-applications-revenue': [revenue('proseware', M, 4_000, { attribution: 'CPOR OSA' })],
      'business-applications-usage': [usage('proseware', M, 12, { attribution: 'CPOR OSU' })],
    };
    const claim = { type: 'cpor', estate: 'business-applications', tenants: ['proseware'] } as const;
    itIsAsIf(rows, claim, extra);
    const { 'business-applications-revenue': preSales, 'business-applications-usage': used } = extra;
    itIsAsIf(rows, { ...claim, activities: ['usage'] }, { 'business-applications-usage': used });
    itIsAsIf(rows, { ...claim, activities: ['pre-sales'] }, { 'business-applications-revenue': preSales });
  });

  it('PAL on Power Platform carries its workloads and no others', () => {
    const own = (attribution: string, workload: string) =>
      usage('trey', M, 60, { attribution, workload, mac: 40_000, pamau: Number.NaN });
    const rows = {
      'business-applications-usage': [
        own('CSP', 'Power Apps'),
        own('', 'Business Central'),
        own('', 'Customer Insights'),
        usage('base', back(12), 60),
      ],
    };
    itIsAsIf(
      rows,
      { type: 'pal', estate: 'power-platform', tenants: ['trey'] },
      {
        'business-applications-usage': [own('PAL', 'Power Apps')],
      },
    );
    itIsAsIf(
      rows,
      { type: 'pal', estate: 'customer-insights', tenants: ['trey'] },
      {
        'business-applications-usage': [own('PAL', 'Customer Insights')],
      },
    );
  });

  it('a claim on some workloads leaves the others alone', () => {
    const rows = {
      'office-usage': [
        seats('litware', M, '', { seats: 520, active: 250 }),
        seats('litware', M, '', { seats: 400, active: 90, workload: 'Microsoft Teams' }),
      ],
      'enterprise-mobility': [
        { tenant: 'litware', month: M, location: '1', intuneSeats: 350, intuneActive: 20, entraSeats: 340 },
      ],
    };
    itIsAsIf(
      rows,
      { type: 'cpor', estate: 'microsoft-365', tenants: ['litware'], items: ['Teams', 'Intune'] },
      {
        'office-usage': [seats('litware', M, 'CPOR', { seats: 400, active: 90, workload: 'Teams' })],
        'enterprise-mobility': [
          { tenant: 'litware', month: M, location: '1', attribution: 'CPOR', intuneSeats: 350, intuneActive: 20 },
        ],
      },
    );
  });
});

describe('A claim on one product of Business Applications', () => {
  const sold = (workload: string, attribution = '') => revenue('proseware', M, 4_000, { workload, attribution });
  const claim = (...items: string[]): NewAssociation => ({
    ...{ type: 'cpor', estate: 'business-applications', tenants: ['proseware'], items },
  });

  it('carries it by whichever of its names the export writes, and no other', () => {
    const rows = { 'business-applications-revenue': [sold('Power App'), sold('Finance'), sold('Customer Service')] };
    itIsAsIf(rows, claim('Power Apps'), { 'business-applications-revenue': [sold('Power App', 'CPOR')] });
    itIsAsIf(rows, claim('Finance', 'Customer Service'), {
      'business-applications-revenue': [sold('Finance', 'CPOR'), sold('Customer Service', 'CPOR')],
    });
  });

  it('can be for what is sold and not held for that activity yet', () => {
    const from = portfolio({
      'business-applications-revenue': [
        { ...sold('Sales', 'CPOR RevRec'), dollars: 9_000 },
        sold('Finance'),
        sold('HR', 'CSP'),
      ],
      'business-applications-usage': [usage('proseware', M, 5, { workload: 'Sales', attribution: 'CPOR RevRec' })],
    });
    const names = (...activities: readonly CporActivity[]) => productsToClaim(from, RULES, M, 'proseware', activities);
    expect(names('pre-sales')).toEqual(['Finance']);
    expect(names('usage')).toEqual(['Sales', 'Finance']);
    expect(names('usage', 'pre-sales')).toEqual(['Sales', 'Finance']);
  });
});

describe('Nothing is counted twice', () => {
  it('consumption that several attributions share or repeat is carried whole and once', () => {
    const at = (location: string, attribution: string, dollars: number, duplicate = '') =>
      azure('parnell', M, dollars, { location, attribution, duplicate, service2: 'Storage' });
    const from = portfolio({
      // One half each under two attributions; the second one also repeated, flagged.
      'azure-usage': [at('1', 'TPOR', 600), at('2', 'Deal Registration', 500), at('3', 'GDAP', 500, '1')],
    });
    const linked = withOne(from, { type: 'pal', estate: 'azure', tenants: ['parnell'] });
    const growth = metricOf(linked, 'infrastructure', 'usage-growth');
    expect(growth.counted.find(({ id }) => id === 'parnell')?.amount).toBe(1_100);
  });

  it('an association that is there already brings nothing, and one made twice what it brings once', () => {
    const rows = {
      'azure-usage': year((month) => azure('tailspin', month, 2_000, { attribution: 'PAL' })),
      'office-usage': [seats('litware', M, 'CSP', { seats: 520, active: 250 })],
      'enterprise-mobility': [{ tenant: 'litware', month: M, location: '1', attribution: 'CSP', intuneSeats: 350 }],
      'business-applications-usage': [usage('litware', M, 60, { attribution: '' }), usage('base', back(12), 60)],
      'business-applications-revenue': [revenue('litware', M, 5_000, { attribution: '' })],
    };
    const from = portfolio(rows);
    expect(figures(withOne(from, { type: 'pal', estate: 'azure', tenants: 'all' }))).toEqual(figures(from));
    for (const estate of ESTATES) {
      for (const type of typesThatCount(RULES, estate)) {
        const association = { type, estate, tenants: 'all' } as const;
        const once = withOne(from, association);
        expect(figures(withOne(once, association))).toEqual(figures(once));
      }
    }
  });
});

describe('What no association can carry', () => {
  it("is the partner's own use", () => {
    const from = portfolio({
      'azure-usage': [
        azure('us', M, 9_000, { attribution: 'Partner as End Customer' }),
        azure('us', M, 9_000, { attribution: '', association: 'Partner as End Customer', subscription: 'us-2' }),
      ],
      'office-usage': [seats('us', M, 'Partner as End Customer', { seats: 900 })],
    });
    expect(figures(withOne(from, { type: 'pal', estate: 'azure', tenants: ['us'] }))).toEqual(figures(from));
    expect(figures(withOne(from, { type: 'cpor', estate: 'microsoft-365', tenants: 'all' }))).toEqual(figures(from));
  });

  it('is for DPOR, and for CPOR on Business Applications, what was bought through CSP', () => {
    const from = portfolio({
      'office-usage': [seats('northwind', M, 'CSP', { seats: 420 })],
      'business-applications-revenue': [revenue('northwind', M, 5_000, { attribution: 'CSP' })],
    });
    expect(figures(withOne(from, { type: 'dpor', estate: 'microsoft-365', tenants: 'all' }))).toEqual(figures(from));
    expect(withOne(from, { type: 'cpor', estate: 'business-applications', tenants: ['northwind'] }).tables).toEqual(
      from.tables,
    );
    const claimed = withOne(from, { type: 'cpor', estate: 'microsoft-365', tenants: ['northwind'] });
    expect(metricOf(claimed, 'modern-work', 'net-customer-adds').value).toBe(1);
  });

  it('is nothing at all where the customer is unknown: the very same tables come back', () => {
    const from = portfolio({ 'azure-usage': [azure('a', M, 10)], 'office-usage': [seats('a', M, '', { seats: 400 })] });
    for (const estate of ESTATES) {
      const { tables } = withOne(from, { type: 'pal', estate, tenants: ['nobody'] });
      for (const report of Object.keys(from.tables) as (keyof typeof tables)[]) {
        expect(tables[report]).toBe(from.tables[report]);
      }
    }
    expect(withOne(exactly({}), { type: 'pal', estate: 'azure', tenants: 'all' }).tables).toEqual({});
  });

  it('touches only the reports of its estate, and never the rows that are there', () => {
    const from = portfolio({ 'azure-usage': [azure('a', M, 10, { attribution: '' })] });
    const before = structuredClone(from.tables['azure-usage']);
    const { tables } = withOne(from, { type: 'pal', estate: 'azure', tenants: ['a'] });
    expect(from.tables['azure-usage']).toEqual(before);
    expect(tables['azure-usage']!.rows).toBe(before!.rows + 1);
    expect(tables['office-usage']).toBe(from.tables['office-usage']);
  });
});

describe('Which types count where', () => {
  it('is read from the rules', () => {
    expect(Object.fromEntries(ESTATES.map((estate) => [estate, typesThatCount(RULES, estate)]))).toEqual({
      'microsoft-365': ['cpor', 'dpor', 'csp'],
      'business-applications': ['cpor', 'dpor', 'csp'],
      azure: ['dpor', 'pal', 'csp'],
      'power-platform': ['pal'],
      'customer-insights': ['pal'],
    });
  });
});

describe('The effect of a change', () => {
  const rows = { 'office-usage': many(6, (index) => seats(`c${index}`, M, '', { seats: 400, active: 10 })) };
  const before = portfolio(rows);
  const effectOf = (tenants: readonly string[]) =>
    effectsOf(
      score(before, RULES, M),
      score(withOne(before, { type: 'cpor', estate: 'microsoft-365', tenants }), RULES, M),
    );

  it('is told by designation and metric, and stops at the maximum', () => {
    expect(effectOf(['c0'])).toEqual([
      {
        designation: 'modern-work',
        points: 4,
        total: 4,
        qualifies: false,
        metrics: [{ metric: 'net-customer-adds', points: 4 }],
      },
    ]);
    expect(sumOfPoints(effectOf(many(6, (index) => `c${index}`)))).toBe(20);
    expect(effectOf([])).toEqual([]);
  });

  it('is estimated for each customer from one scoring of all of them', () => {
    const all = withOne(before, { type: 'cpor', estate: 'microsoft-365', tenants: ['c0', 'c1'] });
    const gains = gainsOf(score(before, RULES, M), score(all, RULES, M));
    expect([...gains.keys()].sort()).toEqual(['c0', 'c1']);
    expect(gains.get('c0')).toContainEqual({
      ...{ designation: 'modern-work', metric: 'net-customer-adds' },
      ...{ amount: 1, points: 4, full: false },
    });
  });

  it('knows a metric that has all its points', () => {
    const full = portfolio({
      'office-usage': [
        ...many(5, (index) => seats(`old${index}`, M, 'CPOR', { seats: 400 })),
        seats('new', M, '', { seats: 400 }),
      ],
    });
    const after = withOne(full, { type: 'cpor', estate: 'microsoft-365', tenants: ['new'] });
    const [cards, claimed] = [score(full, RULES, M), score(after, RULES, M)];
    expect(effectsOf(cards, claimed)).toEqual([]);
    expect(gainsOf(cards, claimed).get('new')?.[0]).toMatchObject({ points: 0, full: true });
  });
});
