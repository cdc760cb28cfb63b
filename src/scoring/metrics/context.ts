/** What every metric is computed from. */
import type { Day, Month, Track } from '../ids.ts';
import { lastDayOf, monthNumber } from '../months.ts';
import { customerNames } from '../names.ts';
import type { Portfolio } from '../portfolio.ts';
import type { Method, RuleOf } from '../rules/metric-schema.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { MetricScore } from '../scorecard.ts';

export interface Context {
  readonly portfolio: Portfolio;
  readonly ruleSet: RuleSet;
  /** M and M-12 as month numbers. */
  readonly month: number;
  readonly yearBefore: number;
  /** D, the last day of M unless asked about another one. */
  readonly day: Day;
  /** The customer's name, or the tenant id where no report names it. */
  readonly nameOf: (tenant: string) => string;
}

export type Compute<M extends Method> = (rule: RuleOf<M>, track: Track, context: Context) => MetricScore;

/** @param day on which certifications are judged */
export function contextOf(portfolio: Portfolio, ruleSet: RuleSet, asOf: Month, day: Day = lastDayOf(asOf)): Context {
  const month = monthNumber(asOf);
  return {
    portfolio,
    ruleSet,
    month,
    yearBefore: month - 12,
    day,
    nameOf: (tenant) => customerNames(portfolio).get(tenant) ?? tenant,
  };
}
