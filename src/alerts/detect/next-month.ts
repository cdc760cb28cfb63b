/** The month after the last full one as the data has it already: what is a year old leaves, what lapses is gone. */
import { forecast, type Portfolio, type Scorecard } from '../../scoring/index.ts';
import { remember } from '../../scoring/remember.ts';
import type { Change } from './causes.ts';
import type { ScoredPartner } from './world.ts';

/** @returns the same object for the same portfolio and month, so that what is derived from it is kept too */
export function nextMonth({ portfolio, asOf, scorecard }: ScoredPartner): Change {
  return next(portfolio, scorecard(asOf));
}

const next = remember(
  (portfolio: Portfolio, before: Scorecard): Change => ({
    ahead: true,
    before,
    after: forecast(portfolio, before.asOf, 1)[1]!,
    portfolio,
  }),
);
