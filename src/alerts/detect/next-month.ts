/** The month after the last full one as the data has it already: what is a year old leaves, what lapses is gone. */
import { type Day, forecast, type Portfolio, type Scorecard } from '../../scoring/index.ts';
import { remember } from '../../scoring/remember.ts';
import type { Change } from './causes.ts';
import type { ScoredPartner } from './world.ts';

export function nextMonth({ portfolio, asOf, scorecard }: ScoredPartner, today: Day): Change {
  return { ...next(portfolio, scorecard(asOf)), foreseenOn: today };
}

const next = remember(
  (portfolio: Portfolio, before: Scorecard): Change => ({
    before,
    after: forecast(portfolio, before.asOf, 1)[1]!,
    portfolio,
  }),
);
