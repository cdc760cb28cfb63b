import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/scoring/index.ts';
import { certificate, many, portfolio } from '../scoring/fixtures.ts';
import { alertsOfKind, scoredPartner, worldOf } from './detect-world.ts';

/** The last full month is July 2026, as in the portfolios of the scoring tests. */
const told = (today: string, training: readonly Row<'training'>[], imported: readonly string[] = []) =>
  alertsOfKind(
    'certification-ends',
    worldOf({
      today,
      scores: scoredPartner(portfolio({ training }), '2026-07'),
      imports: imported.map((day) => ({ at: `${day}T09:00:00.000Z` })),
    }),
  );

/** Two people each with what Infrastructure needs first, so that the lists pay on the enterprise track. */
const GATES = many(2, (index) => ['AZ-104', 'AZ-305'].map((title) => certificate(`gate${index}`, title))).flat();

const ana = (expires: string) => certificate('ana', 'AZ-700', { expires });

describe('A certification that ends', () => {
  it('is told of from 60 days before to its last day, with what is lost', () => {
    const rows = [...GATES, ana('2026-10-10')];
    expect(told('2026-08-10', rows)).toEqual([]);
    expect(told('2026-08-11', rows)).toMatchObject([
      {
        due: '2026-10-10',
        tone: 'warning',
        designations: ['infrastructure'],
        facts: { person: 'ana', certification: 'AZ-700', why: 'expires', counts: [{ points: 4 }] },
      },
    ]);
    expect(told('2026-10-10', rows)).toMatchObject([{ tone: 'warning' }]);
  });

  it('is told of once more when it has lapsed, until the figures have told it for a month', () => {
    const rows = [...GATES, ana('2026-10-10')];
    expect(told('2026-10-11', rows)).toMatchObject([
      { key: expect.stringMatching(/\/2026-10-10#last$/), since: '2026-10-11', tone: 'bad' },
    ]);
    expect(told('2026-12-20', rows)).toHaveLength(1);
    expect(told('2026-12-21', rows)).toEqual([]);
  });

  it('may have been renewed until an import tells that it was not', () => {
    const rows = [...GATES, ana('2026-10-10')];
    expect(told('2026-10-19', rows, ['2026-09-20'])).toMatchObject([{ tone: 'warning', since: '2026-08-11' }]);
    expect(told('2026-12-20', rows, ['2026-09-20', '2026-12-20'])).toMatchObject([
      { tone: 'bad', since: '2026-12-20' },
    ]);
    expect(told('2027-01-20', rows, ['2026-09-20', '2026-12-20'])).toEqual([]);
  });

  it('that lapsed long before the first import is history', () => {
    expect(told('2026-12-21', [...GATES, ana('2026-10-10')], ['2026-12-20'])).toEqual([]);
  });

  it('is not told of once it is renewed, in its own row or another', () => {
    expect(told('2026-09-01', [...GATES, ana('2027-10-10')])).toEqual([]);
    expect(told('2026-09-01', [...GATES, ana('2026-10-10'), ana('2027-10-10')])).toEqual([]);
  });

  it('is not told of where it costs nothing: the person holds another one of the list', () => {
    const other = certificate('ana', 'Windows Server Hybrid Administrator Associate', { expires: '2027-10-10' });
    expect(told('2026-09-01', [...GATES, ana('2026-10-10'), other])).toEqual([]);
  });

  it('costs everything that a gate held open', () => {
    const gates = GATES.map((row) => (row.firstName === 'gate1' ? { ...row, expires: '2026-10-10' } : row));
    const people = many(3, (index) => certificate(`person${index}`, 'AZ-700'));
    const own = told('2026-09-01', [...gates, ...people]).filter(({ facts }) => facts.certification === 'AZ-104');
    expect(own).toMatchObject([{ facts: { person: 'gate1' } }]);
    expect(own[0]!.facts.counts).toContainEqual({
      designation: 'infrastructure',
      metric: 'intermediate-certifications',
      points: 12,
    });
  });

  it('retires where Microsoft stops counting it before it expires', () => {
    // SC-400 was retired on 31 May 2025 and counted for a year more.
    const gate = ['AZ-500', 'SC-200'].flatMap((title) => many(2, (index) => certificate(`gate${index}`, title)));
    const rows = [...gate, certificate('eva', 'SC-400', { completed: '2025-03-01', expires: '2027-03-01' })];
    const [alert] = told('2026-04-15', rows);
    expect(alert).toMatchObject({ due: '2026-05-31', facts: { why: 'retires', person: 'eva' } });
  });

  it('of several that end one after the other each is told with what it costs when the earlier are gone', () => {
    const people = many(7, (index) =>
      certificate(`person${index}`, 'AZ-700', { expires: index < 3 ? `2026-10-1${index}` : '2027-10-10' }),
    );
    const losses = told('2026-09-01', [...GATES, ...people]).map(({ facts }) => [
      facts.person,
      facts.counts[0]!.points,
    ]);
    // Five people are enough, so the first two are not missed.
    expect(losses).toEqual([['person2', 4]]);
  });

  it('shows no address in its key', () => {
    const [alert] = told('2026-09-01', [...GATES, ana('2026-10-10')]);
    expect(alert!.key).toMatch(/^certification-ends\/[0-9a-f]{12}\/AZ-700\/2026-10-10$/);
  });
});
