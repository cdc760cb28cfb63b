import { describe, expect, it } from 'vitest';
import { effectsOf, MONEY_MEASURES, type NearMiss, nearMisses, score } from '../../src/scoring/index.ts';
import { monthNumber, monthText } from '../../src/scoring/months.ts';
import { azure, certificate, M, many, portfolio, type Rows, RULES, revenue, seats, usage } from './fixtures.ts';

const back = (months: number) => monthText(monthNumber(M) - months);
const missesOf = (rows: Rows) => nearMisses(portfolio(rows), RULES, score(portfolio(rows), RULES, M));

/** The one near miss of a measure brings exactly what exports with the figure reached would score more. */
function expectExact(rows: Rows, measure: NearMiss['measure'], reached: Rows): NearMiss {
  const found = missesOf(rows).filter((miss) => miss.measure === measure);
  expect(found).toHaveLength(1);
  const [miss] = found;
  const truth = effectsOf(score(portfolio(rows), RULES, M), score(portfolio(reached), RULES, M));
  const metrics = ['net-customer-adds', 'deployments'];
  for (const { designation, metrics: gained } of miss!.effects) {
    const own = truth.find((effect) => effect.designation === designation)!;
    // Growth of users and dollars comes on top; the step over the threshold is what is told.
    const counted = own.metrics.filter(({ metric }) => metrics.includes(metric));
    expect(gained.map(({ metric, points }) => [metric, points.toFixed(6)])).toEqual(
      counted.map(({ metric, points }) => [metric, points.toFixed(6)]),
    );
  }
  return miss!;
}

describe('A customer just below a threshold', () => {
  it('is eleven seats short of the enterprise track', () => {
    const rows = (count: number) => ({
      'office-usage': [seats('margie', M, 'CPOR', { seats: count }), seats('big', M, 'CPOR', { seats: 900 })],
    });
    const miss = expectExact(rows(290), 'seats', rows(301));
    expect(miss).toMatchObject({ customer: 'margie', have: 290, needed: 301, more: 11 });
    expect(miss.effects).toMatchObject([{ designation: 'modern-work', points: 4, qualifies: false }]);
  });

  it('is at 38 percent active where 40 count: so many users more', () => {
    const rows = (active: number) => ({
      'office-usage': [
        seats('lamna', back(3), 'CPOR', { seats: 640, active: 200 }),
        seats('lamna', M, 'CPOR', { seats: 640, active }),
      ],
    });
    const miss = expectExact(rows(244), 'active-share', rows(256));
    expect(miss).toMatchObject({ needed: 40, more: 12 });
    expect(miss.have).toBeCloseTo(38.125);
    expect(miss.effects).toMatchObject([{ points: 5 }]);
  });

  it('is short of 1,000 dollars of Azure in the better of two months, and 600 of security in twelve', () => {
    const rows = (dollars: number) => ({
      'azure-usage': [
        azure('lucerne', M, dollars, { service2: 'Storage' }),
        azure('lucerne', back(1), 880, { service2: 'Storage' }),
      ],
    });
    const miss = expectExact(rows(900), 'azure-consumption', rows(1_000));
    expect(miss).toMatchObject({ have: 900, needed: 1_000, more: 100 });
    expect(miss.effects.map(({ designation, points }) => [designation, points])).toEqual([
      ['infrastructure', 10],
      ['digital-app-innovation', 10],
      ['data-ai', 10],
    ]);
    const spent = (dollars: number) => ({ 'azure-usage': [azure('alpine', M, dollars)] });
    const adds = missesOf(spent(570)).find(
      ({ measure, needed }) => measure === 'security-consumption' && needed === 600,
    );
    expect(adds).toMatchObject({
      more: 30,
      effects: [{ designation: 'security', metrics: [{ metric: 'net-customer-adds' }] }],
    });
    expect(MONEY_MEASURES).toContain('security-consumption');
  });

  it('is short of revenue or of consumption value in one workload', () => {
    const sold = (dollars: number) => ({ 'business-applications-revenue': [revenue('nod', M, dollars)] });
    expect(expectExact(sold(200), 'revenue', sold(250))).toMatchObject({ workload: 'Sales', more: 50 });
    const used = (mau: number) => ({ 'business-applications-usage': [usage('liberty', M, mau)] });
    expect(expectExact(used(4), 'consumption-value', used(5))).toMatchObject({
      ...{ workload: 'Business Central', have: 4_000, needed: 5_000 },
      effects: [{ designation: 'business-applications', points: 4 }],
    });
  });

  it('is told once where several designations wait for the same step', () => {
    const misses = missesOf({
      'office-usage': [
        seats('margie', M, 'CPOR', { seats: 290, workload: 'Intune' }),
        seats('big', M, 'CPOR', { seats: 900, active: 800, workload: 'Intune' }),
      ],
    });
    expect(misses).toHaveLength(1);
    expect(misses[0]!.effects.map(({ designation, points }) => [designation, points])).toEqual([
      ['modern-work', 4],
      ['security', 2],
    ]);
  });

  it('would qualify a designation where nothing else is missing', () => {
    const people = many(2, (index) => certificate(`p${index}`, 'MS-102'));
    const beginners = many(4, (index) => certificate(`q${index}`, 'MD-102'));
    const grown = many(4, (index) => [
      seats(`c${index}`, back(11), 'CPOR', { seats: 400, active: 50 }),
      seats(`c${index}`, M, 'CPOR', { seats: 400, active: 150 }),
    ]);
    const rows = { training: [...people, ...beginners], 'office-usage': grown.flat() };
    const deployed = seats('done', M, 'CPOR', { seats: 400, active: 160 });
    const short = [seats('done', back(11), 'CPOR', { seats: 400, active: 50 }), deployed];
    const misses = missesOf({ ...rows, 'office-usage': [...rows['office-usage'], ...short] });
    const total = 25 + 20 + (4 * 100 + 110) * (30 / 1000) + 5;
    expect(misses).toHaveLength(4);
    expect(misses[0]!.effects).toMatchObject([{ points: 5, qualifies: true }]);
    expect(misses[0]!.effects[0]!.total).toBeCloseTo(total + 5);
  });
});

describe('No near miss is told', () => {
  it('of a customer that counts, has nothing, or whose association does not count', () => {
    const misses = missesOf({
      'office-usage': [
        seats('counts', M, 'CPOR', { seats: 400, active: 390 }),
        seats('gone', back(12), 'CPOR', { seats: 400 }),
        seats('unclaimed', M, '', { seats: 290 }),
      ],
      'azure-usage': [azure('counts', M, 14_000), azure('unlinked', M, 900, { attribution: 'TPOR' })],
    });
    expect(misses).toEqual([]);
  });

  it('where the metric has all its points', () => {
    const full = many(5, (index) => seats(`c${index}`, M, 'CPOR', { seats: 400 }));
    const misses = missesOf({ 'office-usage': [...full, seats('margie', M, 'CPOR', { seats: 290 })] });
    expect(misses.filter(({ measure }) => measure === 'seats')).toEqual([]);
  });

  it('where one more only makes up for what was lost', () => {
    const lost = many(3, (index) => seats(`c${index}`, back(12), 'CPOR', { seats: 400 }));
    const misses = missesOf({ 'office-usage': [...lost, seats('margie', M, 'CPOR', { seats: 290 })] });
    expect(misses).toEqual([]);
  });

  it('of users that were active before the association: their deployment can never count', () => {
    const misses = missesOf({
      'office-usage': [
        seats('adventure', back(3), 'CPOR', { seats: 640, active: 400 }),
        seats('adventure', M, 'CPOR', { seats: 640, active: 250 }),
      ],
    });
    expect(misses.filter(({ measure }) => measure === 'active-share')).toEqual([]);
  });
});
