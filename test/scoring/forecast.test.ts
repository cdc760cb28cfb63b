import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahead, certifiedPeople, forecast, type Portfolio, type Scorecard, score } from '../../src/scoring/index.ts';
import { lastDayOf, monthNumber, monthText } from '../../src/scoring/months.ts';
import { azure, certificate, exactly, M, many, portfolio, type Rows, RULES, seats, YEAR_BEFORE } from './fixtures.ts';

const later = (months: number) => monthText(monthNumber(M) + months);
const metric = ({ designations }: Scorecard, designation: string, id: string) =>
  designations.find((each) => each.id === designation)!.tracks[0]!.metrics.find((each) => each.id === id)!;
const figures = ({ designations, ...card }: Scorecard) => ({
  ...card,
  designations: designations.flatMap(({ id, track, tracks }) => [
    [id, track],
    ...tracks.flatMap(({ metrics }) => metrics.map(({ value, points }) => [value, points])),
  ]),
});

describe('the score if nothing changes', () => {
  it('of no month ahead is the score itself', () => {
    const now = portfolio({ 'azure-usage': [azure('a', M, 5_000)], training: [certificate('p', 'AZ-104')] });
    expect(forecast(now, M, 0).map(figures)).toEqual([figures(score(now, RULES, M))]);
  });

  it('a customer gained in the year stops being an add twelve months after it came', () => {
    const came = later(-3);
    const since = [came, later(-2), later(-1), M].map((month) => azure('fabrikam', month, 5_000));
    const older = azure('old', monthText(monthNumber(M) - 24), 1);
    const cards = forecast(portfolio({ 'azure-usage': [...since, older] }), M, 12);
    const adds = cards.map((card) => metric(card, 'infrastructure', 'net-customer-adds').value);
    expect(adds).toEqual([...many(9, () => 1), 0, 0, 0, 0]);
  });

  it('usage that only held its own stops growing', () => {
    const cards = forecast(
      portfolio({
        'office-usage': [
          seats('a', YEAR_BEFORE, 'CPOR', { seats: 400, active: 100 }),
          seats('a', later(-6), 'CPOR', { seats: 400, active: 250 }),
          seats('a', M, 'CPOR', { seats: 400, active: 250 }),
        ],
      }),
      M,
      6,
    );
    const grown = cards.map((card) => metric(card, 'modern-work', 'usage-growth').value);
    expect([grown[0], grown[6]]).toEqual([150, 0]);
  });

  it('a certification lapses with its own end and with its retirement', () => {
    const training = [
      certificate('p', 'SC-300', { expires: `${later(2)}-15` }),
      certificate('q', 'MS-102', { completed: '2026-07-01' }),
    ];
    const cards = forecast(portfolio({ training }), M, 17);
    const held = (list: string) => cards.map((card) => metric(card, 'modern-work', list).value);
    expect(held('intermediate-certifications').slice(0, 4)).toEqual([1, 1, 0, 0]);
    // Retired on 2026-11-30 and valid for one more year: the month whose last day is past it is the first without.
    expect(held('advanced-certifications').lastIndexOf(1)).toBe(monthNumber('2027-11') - monthNumber(M));
    expect(held('advanced-certifications').at(-1)).toBe(0);
  });

  it('a month that is not over yet, and what an export holds of it, plays no part', () => {
    const own = [azure('a', YEAR_BEFORE, 900), azure('a', M, 900)];
    const [with1, without] = [[...own, azure('a', later(1), 40_000)], own].map((rows) =>
      forecast(portfolio({ 'azure-usage': rows }), M, 2).map(figures),
    );
    expect(with1).toEqual(without);
  });

  it('a report that ends before the last full month is not made longer', () => {
    const short = exactly({ 'azure-usage': [azure('a', later(-1), 5_000)], 'office-usage': [] });
    const [, next] = forecast(short, M, 1);
    expect(metric(next!, 'infrastructure', 'net-customer-adds').value).toBeNull();
  });

  it('every monthly report goes on: customers and offers as well', () => {
    const rows = portfolio({
      customers: [{ tenant: 'a', month: M, segment: 'SMB', status: 'Active' }],
      'product-subscriptions': [{ tenant: 'a', month: M, subscription: 'a-1', pricing: 'Azure trial' }],
      'azure-usage': [azure('a', M, 9_000)],
    });
    const [, , in2] = forecast(rows, M, 2);
    expect(in2!.designations.find(({ id }) => id === 'infrastructure')!.track).toBe('smb');
    expect(metric(in2!, 'infrastructure', 'net-customer-adds').notCounted.map(({ reason }) => reason)).toContain(
      'offer-excluded',
    );
  });
});

describe('what a forecast takes', () => {
  const rowsOf = ({ tables }: Portfolio) => tables['azure-usage']!.rows;
  const own = () => exactly({ 'azure-usage': [azure('a', YEAR_BEFORE, 900), azure('a', M, 900), azure('b', M, 50)] });

  it('is one month for one month, and a year at once for more', () => {
    expect([0, 1, 3, 12, 13].map((months) => rowsOf(ahead(own(), M, months)))).toEqual([3, 5, 27, 27, 51]);
  });

  it('is nothing where the longer one is known already', () => {
    const known = own();
    const year = ahead(known, M, 12);
    expect(ahead(known, M, 1).tables['azure-usage']).toBe(year.tables['azure-usage']);
    expect(forecast(known, M, 2)[1]).toBe(forecast(known, M, 1)[1]);
  });
});

const month = fc.integer({ min: -24, max: 2 }).map(later);
const usage = fc.record({
  'azure-usage': fc.array(
    fc
      .record({ tenant: fc.constantFrom('a', 'b', 'c'), month, dollars: fc.integer({ min: 0, max: 4_000 }) })
      .map(({ tenant, month: when, dollars }) => azure(tenant, when, dollars)),
    { maxLength: 30 },
  ),
  'office-usage': fc.array(
    fc
      .record({ tenant: fc.constantFrom('a', 'b'), month, own: fc.record({ seats: fc.nat(700), active: fc.nat(500) }) })
      .map(({ tenant, month: when, own }) => seats(tenant, when, 'CPOR', own)),
    { maxLength: 30 },
  ),
  training: fc.array(
    fc
      .record({
        person: fc.constantFrom('p', 'q', 'r'),
        title: fc.constantFrom('AZ-104', 'AZ-305', 'AZ-700', 'SC-200', 'MB-240', 'MS-102'),
        expires: fc.constantFrom('', '2026-09-15', '2027-02-01'),
      })
      .map(({ person, title, expires }) => certificate(person, title, { expires })),
    { maxLength: 12 },
  ),
});

/** The same month again and again, row by row. */
function writtenOut(rows: Rows, months: number): Portfolio {
  const reports = [
    'azure-usage',
    'office-usage',
    'business-applications-revenue',
    'business-applications-usage',
    'product-subscriptions',
  ] as const;
  const longer = reports.map((report) => {
    const been = ((rows[report] ?? []) as readonly { readonly month?: string }[]).filter(
      ({ month = '' }) => month <= M,
    );
    const last = [...been.filter((row) => row.month === M), { tenant: 'filler', subscription: 'filler' }];
    return [report, [...been, ...many(months, (k) => last.map((row) => ({ ...row, month: later(k + 1) }))).flat()]];
  });
  return portfolio({ ...rows, ...Object.fromEntries(longer) });
}

describe('laws of the months ahead, whatever the exports hold', () => {
  it('no certification ever starts to count, and rows of later months never matter', () => {
    fc.assert(
      fc.property(usage, fc.integer({ min: 1, max: 14 }), (rows, months) => {
        const own = portfolio(rows);
        const future = ahead(own, M, months);
        const counting = [...Array(months + 1).keys()].map(
          (ahead) =>
            certifiedPeople(future, RULES, lastDayOf(later(ahead))).flatMap(({ holdings }) =>
              holdings.filter(({ counts }) => counts),
            ).length,
        );
        expect(counting).toEqual(counting.toSorted((a, b) => b - a));
        expect(figures(score(future, RULES, M))).toEqual(figures(score(own, RULES, M)));
      }),
      { numRuns: 60 },
    );
  });

  it('each month is scored as if its rows had been written up to it and no further', () => {
    fc.assert(
      fc.property(usage, fc.integer({ min: 1, max: 14 }), (rows, months) => {
        const exact = score(writtenOut(rows, months), RULES, later(months));
        const own = portfolio(rows);
        expect(figures(forecast(own, M, months)[months]!)).toEqual(figures(exact));
        expect(figures(forecast(own, M, 14)[months]!)).toEqual(figures(exact));
      }),
      { numRuns: 40 },
    );
  });

  it('two years ahead nothing grows any more', () => {
    fc.assert(
      fc.property(usage, (rows) => {
        const still = forecast(portfolio(rows), M, 24)[24]!;
        for (const { tracks } of still.designations) {
          for (const { metrics } of tracks) {
            for (const { id, value, unit } of metrics) {
              if (unit !== 'people' && id !== 'deployments') expect(value ?? 0).toBeCloseTo(0, 6);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
