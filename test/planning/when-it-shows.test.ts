import { describe, expect, it } from 'vitest';
import {
  type Figures,
  figuresThen,
  type PlanQuestion,
  plansWhenShown,
  portfolioThen,
} from '../../src/planning/index.ts';
import { samplePortfolio } from '../../src/sample.ts';
import {
  ahead,
  type Day,
  DESIGNATIONS,
  type Designation,
  forecast,
  type Month,
  type Portfolio,
  ruleSetFor,
  score,
  withChanges,
} from '../../src/scoring/index.ts';
import { changesOf } from './changes-of.ts';

const ASKED: readonly (readonly [Day, Month, Figures])[] = [
  // An association takes 28 days: until the 22nd it is there for the refresh of the month after.
  ['2026-11-20', '2026-10', { month: '2026-11', day: '2026-12-20' }],
  ['2026-11-22', '2026-10', { month: '2026-11', day: '2026-12-20' }],
  ['2026-11-23', '2026-10', { month: '2026-12', day: '2027-01-20' }],
  ['2026-12-14', '2026-10', { month: '2026-12', day: '2027-01-20' }],
  ['2026-12-31', '2026-11', { month: '2027-01', day: '2027-02-20' }],
  ['2027-01-31', '2026-12', { month: '2027-02', day: '2027-03-20' }],
  ['2027-02-28', '2027-01', { month: '2027-03', day: '2027-04-20' }],
  ['2028-02-29', '2028-01', { month: '2028-03', day: '2028-04-20' }],
];

describe('the figures that count when work begun today shows', () => {
  it.each(ASKED)('asked on %s with data up to %s', (today, asOf, figures) => {
    expect(figuresThen(asOf, today)).toEqual(figures);
  });

  it('are carried on for a year at most, however old the data are, and never go back', () => {
    expect(figuresThen('2026-10', '2030-05-05')).toEqual({ month: '2027-10', day: '2030-06-20' });
    expect(figuresThen('2027-06', '2026-11-21').month).toBe('2027-06');
  });
});

const totalsOf = (portfolio: Portfolio, month: Month, designation: Designation) =>
  score(portfolio, ruleSetFor(month), month, [designation]).designations[0]!;

interface Clock {
  readonly today: Day;
  readonly asOf: Month;
}

/** The sample as a partner imports it month by month while nothing changes. */
async function at({ asOf }: Clock): Promise<Portfolio> {
  const months = ['2026-10', '2026-11', '2026-12'].indexOf(asOf);
  return months === 0 ? samplePortfolio() : ahead(await samplePortfolio(), '2026-10', months);
}

async function plansAt(clock: Clock, designation: Designation, more: Partial<PlanQuestion> = {}) {
  return plansWhenShown(await at(clock), clock.asOf, { designation, today: clock.today, ...more });
}

const CLOCKS: readonly Clock[] = [
  { today: '2026-11-21', asOf: '2026-10' },
  { today: '2026-12-14', asOf: '2026-10' },
  { today: '2027-01-21', asOf: '2026-12' },
];

describe('every plan for the sample partner', () => {
  it.each(CLOCKS)('asked on $today has the total it promises once time has passed', async (clock) => {
    const portfolio = await at(clock);
    const { month } = figuresThen(clock.asOf, clock.today);
    const then = portfolioThen(portfolio, clock.asOf, clock.today);
    let checked = 0;
    for (const designation of DESIGNATIONS) {
      const { plans, track, total } = await plansAt(clock, designation);
      const trackOf = (data: Portfolio) =>
        totalsOf(data, month, designation).tracks.find((own) => own.track === track)!;
      expect(trackOf(then).total).toBeCloseTo(total, 9);
      for (const plan of plans) {
        const changes = plan.steps.flatMap((step) => changesOf(step, designation, track));
        const after = trackOf(withChanges(then, changes, month, ruleSetFor(month)));
        expect(after.qualified).toBe(true);
        expect(after.total).toBeCloseTo(plan.total, 9);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThanOrEqual(5);
  });

  it('starts from what the trend says of that month, but for what can still be renewed', async () => {
    const portfolio = await samplePortfolio();
    const [, november] = forecast(portfolio, '2026-10', 1);
    const security = november!.designations.find(({ id }) => id === 'security')!;
    expect((await plansAt(CLOCKS[0]!, 'security')).total).toBeCloseTo(security.total, 9);
  });
});

describe('a designation', () => {
  it('that qualifies today and will not then gets a plan to keep it', async () => {
    const clock = CLOCKS[2]!;
    const today = totalsOf(await at(clock), clock.asOf, 'modern-work');
    expect(today.qualified).toBe(true);
    const { qualified, total, plans } = await plansAt(clock, 'modern-work');
    expect(qualified).toBe(false);
    expect(total).toBeLessThan(70);
    expect(plans[0]!.total).toBeGreaterThanOrEqual(70);
  });

  it('behind a gate that has shut since its figures plans to open it again', async () => {
    // The AZ-305 that holds the gate open ends on 12 December: it can be renewed until then, and is gone two days later.
    const before = await plansAt({ today: '2026-12-12', asOf: '2026-10' }, 'data-ai');
    expect(before.plans[0]!.steps.map(({ kind }) => kind)).not.toContain('people');
    const after = await plansAt(CLOCKS[1]!, 'data-ai');
    expect(after.total).toBeLessThan(before.total);
    expect(after.plans[0]!.steps.map(({ kind, list }) => [kind, list?.gate])).toContainEqual(['people', true]);
  });
});
