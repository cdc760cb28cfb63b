/** The day or the month on which a designation begins or ceases to qualify if nothing changes. */
import { expect, it } from 'vitest';
import { addDays } from '../../src/associations/calendar.ts';
import { turningPoint } from '../../src/bot/commands/trend/turning-point.ts';
import { samplePortfolio } from '../../src/sample.ts';
import {
  ahead,
  DESIGNATIONS,
  forecast,
  monthBefore,
  monthsUpTo,
  ruleSetFor,
  scoreOn,
} from '../../src/scoring/index.ts';

const TODAY = '2026-11-21';
const portfolio = await samplePortfolio();
const turnOf = (asOf: string, designation: (typeof DESIGNATIONS)[number], months = 6) =>
  turningPoint(portfolio, forecast(portfolio, asOf, months), designation, TODAY);

it('a certification that ends takes it away on the day after its last', () => {
  expect(turnOf('2026-07', 'security')).toEqual({
    qualified: false,
    month: '2026-09',
    day: '2026-09-13',
    isOver: true,
    short: true,
    ends: [{ certification: 'SC-300', people: 1 }],
  });
});

it('figures that fall take it away with their month', () => {
  expect(turnOf('2026-10', 'modern-work')).toMatchObject({ qualified: false, month: '2027-01', day: null, ends: [] });
});

it('figures that rise bring it with their month', () => {
  expect(turnOf('2026-02', 'security')).toMatchObject({ qualified: true, month: '2026-08', day: null });
});

it('a metric at zero takes it away though the total is enough', () => {
  expect(turnOf('2026-07', 'data-ai')).toMatchObject({ qualified: false, month: '2026-08', short: false });
});

it('there is none where nothing turns, or nobody looks ahead', () => {
  expect(turnOf('2026-10', 'digital-app-innovation')).toBeNull();
  expect(turnOf('2026-10', 'modern-work', 0)).toBeNull();
});

it('it is the first month whose score says so, and a day on which it says so and did not the day before', () => {
  for (const asOf of monthsUpTo('2026-10', 8)) {
    const cards = forecast(portfolio, asOf, 6);
    for (const id of DESIGNATIONS) {
      const qualifies = cards.map(({ designations }) => designations.find((score) => score.id === id)!.qualified);
      const turn = turningPoint(portfolio, cards, id, TODAY);
      const first = qualifies.findIndex((now) => now !== qualifies[0]);
      expect(turn?.month ?? null).toBe(cards[first]?.asOf ?? null);
      if (!turn?.day) continue;
      const known = monthBefore(turn.month);
      const on = (day: string) =>
        scoreOn(day, ahead(portfolio, asOf, 6), ruleSetFor(known), known, [id]).designations[0]?.qualified;
      expect([on(addDays(turn.day, -1)), on(turn.day)]).toEqual([true, false]);
    }
  }
});
