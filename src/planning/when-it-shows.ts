/** Which figures count when work that is begun today shows. */
import { addDays } from '../associations/calendar.ts';
import {
  type Day,
  expected,
  type Month,
  monthBefore,
  monthLater,
  type Portfolio,
  ruleSetFor,
} from '../scoring/index.ts';
import { LEAD_TIMES, REFRESHED_ON } from './lead-times.ts';
import type { PlanQuestion, Plans } from './plan.ts';
import { plansFor } from './plans-for.ts';

/** The figures a plan is made for. */
export interface Figures {
  readonly month: Month;
  /** The day from which Partner Center shows them. */
  readonly day: Day;
}

/** After a year in which nothing changed, nothing moves any more: old data need not be carried on for longer. */
const MOST_MONTHS_AHEAD = 12;

/**
 * The figures shown at the first refresh that shows an association asked for today: what is a year old by then has left
 * the comparison, so a plan made for the figures of today would fall short of 70 the day it shows.
 * @param asOf the last full month of the data
 */
export function figuresThen(asOf: Month, today: Day): Figures {
  const soonest = addDays(today, LEAD_TIMES.claims.days);
  const inMonth = soonest.slice(0, 7);
  const late = soonest > `${inMonth}-${REFRESHED_ON}`;
  const refreshed = late ? monthLater(inMonth, 1) : inMonth;
  const [month] = [monthBefore(refreshed), monthLater(asOf, MOST_MONTHS_AHEAD)].sort();
  return { month: month! > asOf ? month! : asOf, day: `${refreshed}-${REFRESHED_ON}` };
}

/** The data as they are expected to stand when work that is begun today shows. */
export function portfolioThen(portfolio: Portfolio, asOf: Month, today: Day): Portfolio {
  return expected(portfolio, { asOf, today, ...figuresThen(asOf, today) });
}

/** The ways to qualify by the figures that count when they show. Everything in `Plans` is about those. */
export function plansWhenShown(portfolio: Portfolio, asOf: Month, question: PlanQuestion): Promise<Plans> {
  const { today } = question;
  const { month } = figuresThen(asOf, today);
  return plansFor(portfolioThen(portfolio, asOf, today), ruleSetFor(month), month, question);
}
