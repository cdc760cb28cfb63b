import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certifiedPeople,
  customersOf,
  DESIGNATIONS,
  type Designation,
  type Metric,
  type ScenarioChange,
  type Scorecard,
  score,
  TRACKS,
  type Track,
  withChanges,
} from '../../src/scoring/index.ts';
import { lastDayOf, monthNumber, monthText } from '../../src/scoring/months.ts';
import { remember } from '../../src/scoring/remember.ts';
import { azure, certificate, M, portfolio, RULES, revenue, seats } from './fixtures.ts';

const month = fc.constantFrom(0, 0, 1, 6, 12, 12, 20).map((back) => monthText(monthNumber(M) - back));
const tenant = fc.constantFrom('a', 'b', 'c', 'd');
const type = fc.constantFrom('CPOR', 'DPOR', 'PAL', 'CSP', 'GDAP');
const exports = fc
  .record({
    azure: fc.array(fc.tuple(tenant, month, fc.integer({ min: 1, max: 20_000 }), type), { maxLength: 15 }),
    office: fc.array(fc.tuple(tenant, month, type, fc.nat(700), fc.nat(400)), { maxLength: 15 }),
    revenue: fc.array(fc.tuple(tenant, month, fc.nat(7_000), type), { maxLength: 10 }),
    people: fc.array(
      fc.tuple(
        fc.constantFrom('p', 'q', 'r', 's'),
        fc.constantFrom('AZ-104', 'AZ-305', 'AZ-700', 'SC-200', 'SC-500', 'SC-100', 'MS-102', 'DP-600'),
      ),
      { maxLength: 12 },
    ),
    segments: fc.array(fc.tuple(tenant, fc.constantFrom('SMB', 'Enterprise')), { maxLength: 5 }),
  })
  .map((own) =>
    portfolio({
      'azure-usage': own.azure.map(([id, when, dollars, attribution]) => azure(id, when, dollars, { attribution })),
      'office-usage': own.office.map(([id, when, attribution, paid, active]) =>
        seats(id, when, attribution, { seats: paid, active }),
      ),
      'business-applications-revenue': own.revenue.map(([id, when, dollars, attribution]) =>
        revenue(id, when, dollars, { attribution }),
      ),
      'business-applications-usage': own.revenue.map(([id, when, dollars, attribution]) => {
        return { tenant: id, month: when, workload: 'Sales', mau: dollars / 100, attribution };
      }),
      training: own.people.map(([person, title]) => certificate(person, title)),
      customers: own.segments.map(([id, segment]) => ({ tenant: id, month: M, segment, status: 'Active' })),
    }),
  );
const certification = fc.constantFrom('AZ-104', 'AZ-305', 'AZ-700', 'SC-200', 'SC-500', 'SC-100', 'MS-102', 'DP-600');
const count = fc.integer({ min: 1, max: 4 });
const designation = fc.constantFrom(...DESIGNATIONS);
const change: fc.Arbitrary<ScenarioChange> = fc.oneof(
  fc.record({ kind: fc.constant('certify' as const), certification, people: count }),
  fc.record({ kind: fc.constant('lose-people' as const), people: count, designation }),
  fc.record({ kind: fc.constant('add-customers' as const), customers: count, designation }),
  fc.record({ kind: fc.constant('lose-customer' as const), tenant }),
  fc.record({ kind: fc.constant('deploy' as const), deployments: count, designation }),
  fc.record({ kind: fc.constant('grow' as const), percent: fc.integer({ min: 1, max: 30 }), designation }),
);

type Portfolio = ReturnType<typeof portfolio>;
const scoreOf = remember((own: Portfolio) => score(own, RULES, M));
const imagined = (own: Portfolio, ...changes: readonly ScenarioChange[]) => withChanges(own, changes, M, RULES);
const values = ({ designations }: Scorecard) =>
  designations.map(({ id, track, tracks }) => [
    id,
    track,
    ...tracks.flatMap(({ metrics }) => metrics.map(({ value, points }) => [value?.toFixed(4), points.toFixed(6)])),
  ]);
const figureOf = (own: Portfolio, of: Designation, metric: Metric, track: Track) =>
  scoreOf(own)
    .designations.find(({ id }) => id === of)!
    .tracks.find((each) => each.track === track)!
    .metrics.find(({ id }) => id === metric)!.value!;
const countingTrack = (own: Portfolio, of: Designation) => scoreOf(own).designations.find(({ id }) => id === of)!.track;

describe('laws of what somebody imagines, whatever the exports hold', () => {
  it('without changes nothing changes, and the portfolio given is never touched', () => {
    fc.assert(
      fc.property(exports, change, (own, one) => {
        const then = values(scoreOf(own));
        expect(imagined(own)).toEqual(own);
        imagined(own, one);
        expect(values(scoreOf(own))).toEqual(then);
      }),
      { numRuns: 40 },
    );
  });

  it('it does not matter in which order changes of different kinds are said', () => {
    fc.assert(
      fc.property(exports, fc.uniqueArray(change, { selector: ({ kind }) => kind, maxLength: 4 }), (own, changes) => {
        expect(values(scoreOf(imagined(own, ...changes)))).toEqual(
          values(scoreOf(imagined(own, ...changes.toReversed()))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('somebody who passes an exam never lowers a score', () => {
    fc.assert(
      fc.property(exports, certification, count, (own, id, people) => {
        const then = scoreOf(own).designations;
        const now = scoreOf(imagined(own, { kind: 'certify', certification: id, people })).designations;
        for (const [index, { tracks, total }] of now.entries()) {
          expect(total).toBeGreaterThanOrEqual(then[index]!.total);
          for (const [each, { total: onTrack }] of tracks.entries()) {
            expect(onTrack).toBeGreaterThanOrEqual(then[index]!.tracks[each]!.total);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('who leaves never raises a score', () => {
    fc.assert(
      fc.property(exports, count, fc.option(designation, { nil: undefined }), (own, people, of) => {
        const lost = scoreOf(imagined(own, { kind: 'lose-people', people, ...(of && { designation: of }) }));
        for (const [index, { total }] of lost.designations.entries()) {
          expect(total).toBeLessThanOrEqual(scoreOf(own).designations[index]!.total);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of all people the one who is missed most leaves first', () => {
    fc.assert(
      fc.property(exports, designation, (own, of) => {
        const totalWithout = (lost: ScenarioChange) =>
          scoreOf(imagined(own, lost)).designations.find(({ id }) => id === of)!.total;
        const each = certifiedPeople(own, RULES, lastDayOf(M)).map(({ key }) =>
          totalWithout({ kind: 'lose-people', people: 1, person: key }),
        );
        const total = scoreOf(own).designations.find(({ id }) => id === of)!.total;
        const chosen = totalWithout({ kind: 'lose-people', people: 1, designation: of });
        expect(chosen).toBeCloseTo(Math.min(total, ...each), 6);
      }),
      { numRuns: 40 },
    );
  });

  it('losing what was just won is as if nothing had been', () => {
    fc.assert(
      fc.property(exports, certification, count, designation, (own, id, number, of) => {
        const day = lastDayOf(M);
        const won = imagined(
          own,
          { kind: 'certify', certification: id, people: number },
          { kind: 'add-customers', customers: number, designation: of },
        );
        const knownPeople = new Set(certifiedPeople(own, RULES, day).map(({ key }) => key));
        const knownCustomers = new Set(customersOf(own, RULES, M).map((customer) => customer.id));
        const people = certifiedPeople(won, RULES, day).filter(({ key }) => !knownPeople.has(key));
        const customers = customersOf(won, RULES, M).filter((customer) => !knownCustomers.has(customer.id));
        expect(customers).toHaveLength(number);
        const lost = imagined(
          won,
          ...people.map(({ key }) => ({ kind: 'lose-people' as const, people: 1, person: key })),
          ...customers.map((customer) => ({ kind: 'lose-customer' as const, tenant: customer.id })),
        );
        expect(values(scoreOf(lost))).toEqual(values(scoreOf(own)));
      }),
      { numRuns: 40 },
    );
  });

  it('new customers and deployments add up to what was asked, on the track they are for', () => {
    const of = fc.constantFrom<Designation>('modern-work', 'infrastructure', 'business-applications');
    fc.assert(
      fc.property(exports, count, of, fc.constantFrom(...TRACKS), (own, number, id, track) => {
        const adds = imagined(own, { kind: 'add-customers', customers: number, designation: id, track });
        const [then, now] = [own, adds].map((each) => figureOf(each, id, 'net-customer-adds', track));
        expect(now! - then!).toBe(number);
        const deployed = imagined(own, { kind: 'deploy', deployments: number, designation: id, track });
        expect(figureOf(deployed, id, 'deployments', track) - figureOf(own, id, 'deployments', track)).toBe(number);
        expect(figureOf(deployed, id, 'net-customer-adds', track)).toBe(then);
      }),
      { numRuns: 60 },
    );
  });

  it('growth grows by what was asked, and nothing else with it', () => {
    const percentages = fc.constantFrom<Designation>('infrastructure', 'business-applications');
    fc.assert(
      fc.property(exports, fc.integer({ min: 1, max: 900 }), fc.constantFrom(...TRACKS), (own, users, track) => {
        const grown = imagined(own, { kind: 'grow', designation: 'modern-work', users, track });
        const more = figureOf(grown, 'modern-work', 'usage-growth', track);
        expect(more - figureOf(own, 'modern-work', 'usage-growth', track)).toBeCloseTo(users, 4);
        for (const still of ['net-customer-adds', 'deployments'] as const) {
          expect(figureOf(grown, 'modern-work', still, track)).toBe(figureOf(own, 'modern-work', still, track));
        }
      }),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(exports, fc.integer({ min: 1, max: 40 }), percentages, (own, percent, id) => {
        const track = countingTrack(own, id);
        const grown = imagined(own, { kind: 'grow', designation: id, percent });
        const [then, now] = [own, grown].map((each) => figureOf(each, id, 'usage-growth', track));
        // Nothing grows from nothing.
        const moved = now! - then!;
        expect(Math.abs(moved) < 1e-4 || Math.abs(moved - percent) < 1e-4).toBe(true);
        for (const still of ['net-customer-adds', 'deployments'] as const) {
          for (const each of TRACKS) expect(figureOf(grown, id, still, each)).toBe(figureOf(own, id, still, each));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a lost customer that counts is one customer less, unless it had been gone a year before', () => {
    fc.assert(
      fc.property(exports, tenant, (own, id) => {
        const lost = imagined(own, { kind: 'lose-customer', tenant: id });
        const track = countingTrack(own, 'modern-work');
        const moved =
          figureOf(lost, 'modern-work', 'net-customer-adds', track) -
          figureOf(own, 'modern-work', 'net-customer-adds', track);
        const counted = scoreOf(own)
          .designations.find((each) => each.id === 'modern-work')!
          .metrics[0]!.counted.some((each) => each.id === id && each.amount >= 0);
        expect(moved).toBe(counted ? -1 : 0);
      }),
      { numRuns: 60 },
    );
  });
});
