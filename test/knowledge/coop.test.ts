import { describe, expect, it } from 'vitest';
import { COOP_ACTIVITIES, capOf, claimDates, coopActivity, usagePeriodOf } from '../../src/knowledge/coop/index.ts';

const most = (id: (typeof COOP_ACTIVITIES)[number], fund: number, surface = false) =>
  capOf(coopActivity(id).cap, fund, surface);

describe('The catalogue of co-op activities', () => {
  it.each(COOP_ACTIVITIES)('calls %s by its name', (id) => {
    const { name } = coopActivity(id);
    expect(name.toLowerCase().replaceAll(',', '').replaceAll(' ', '-')).toBe(id);
  });
});

describe('How much of the earned co-op may go into an activity', () => {
  it.each([
    ['internal-incentives-and-spiffs', 40_000, 10_000],
    ['customer-offers', 40_000, 10_000],
    ['on-site-champ', 40_000, 20_000],
    ['microsoft-syndicated-content', 40_000, 18_750],
    ['product-seeding-and-demo-units', 40_000, 4000],
    ['microsoft-hosted-conferences', 60_000, 45_000],
    ['print-advertising', 40_000, 40_000],
  ] as const)('%s: of $%d up to $%d', (id, fund, expected) => {
    expect(most(id, fund)).toBe(expected);
  });

  it('is more for Surface partners where the table says so', () => {
    expect(most('internal-incentives-and-spiffs', 40_000, true)).toBe(40_000);
    expect(most('on-site-champ', 40_000, true)).toBe(40_000);
    expect(most('product-seeding-and-demo-units', 40_000, true)).toBe(40_000);
    expect(most('microsoft-syndicated-content', 40_000, true)).toBe(18_750);
  });

  it('is the larger of a tenth and $3,000 for demo units, and never more than there is', () => {
    expect(most('product-seeding-and-demo-units', 20_000)).toBe(3000);
    expect(most('product-seeding-and-demo-units', 2000)).toBe(2000);
    expect(most('microsoft-syndicated-content', 5000)).toBe(5000);
  });
});

describe('Until when co-op is claimed', () => {
  it('is 45 days after the half-year of the activity', () => {
    expect(usagePeriodOf('2026-11-21')).toEqual({ from: '2026-07-01', to: '2026-12-31', claimBy: '2027-02-14' });
    expect(usagePeriodOf('2027-06-30')).toEqual({ from: '2027-01-01', to: '2027-06-30', claimBy: '2027-08-14' });
  });

  it('leaves the half-year before open until its own deadline has passed', () => {
    const halves = (today: string) => claimDates(today).open.map(({ to }) => to);
    expect(halves('2026-11-21')).toEqual(['2026-12-31']);
    expect(halves('2027-02-14')).toEqual(['2026-12-31', '2027-06-30']);
    expect(halves('2027-02-15')).toEqual(['2027-06-30']);
  });

  it('is the half-year of the activity, where its day is known, and too late once that is over', () => {
    expect(claimDates('2027-01-20', '2026-12-03')).toEqual({ open: [usagePeriodOf('2026-12-03')] });
    expect(claimDates('2026-08-14', '2026-03-04')).not.toHaveProperty('over');
    expect(claimDates('2026-08-15', '2026-03-04')).toEqual({
      open: [usagePeriodOf('2026-08-15')],
      over: usagePeriodOf('2026-03-04'),
    });
  });
});
