/** The scores of the months ahead. */
import type { Month } from '../ids.ts';
import { monthLater } from '../months.ts';
import type { Portfolio } from '../portfolio.ts';
import { remember } from '../remember.ts';
import { ruleSetFor } from '../rules/index.ts';
import { score } from '../score.ts';
import type { Scorecard } from '../scorecard.ts';
import { ahead } from './ahead.ts';

/**
 * The score of the last full month, then of each of the months after it if nothing changes, each by the rules in force
 * then: `months + 1` scorecards.
 * @param asOf the last full month
 * @param months how many months ahead, 0 or more
 */
export function forecast(portfolio: Portfolio, asOf: Month, months: number): readonly Scorecard[] {
  const known = scored(portfolio);
  return Array.from({ length: months + 1 }, (_, later) => {
    const key = `${asOf} ${later}`;
    const card = known.get(key) ?? scoreOf(later);
    known.set(key, card);
    return card;
  });

  function scoreOf(later: number): Scorecard {
    const month = monthLater(asOf, later);
    const from = later === 0 ? portfolio : ahead(portfolio, asOf, months);
    return score(from, ruleSetFor(month), month);
  }
}

const scored = remember((_portfolio: Portfolio) => new Map<string, Scorecard>());
