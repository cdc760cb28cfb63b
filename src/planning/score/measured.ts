/** The quantities of a designation as scoring finds them in a portfolio, with what each customer adds. */
import { amountsByTenant } from '../../scoring/counted.ts';
import type { Designation, MetricScore, Month, Portfolio, ReportId, RuleSet, Track } from '../../scoring/index.ts';
import { METRICS } from '../../scoring/index.ts';
import { contextOf } from '../../scoring/metrics/context.ts';
import { scoreMetric } from '../../scoring/metrics/index.ts';
import { remember } from '../../scoring/remember.ts';
import type { MetricRule } from '../../scoring/rules/metric-schema.ts';
import { type Part, partsOf } from './parts.ts';

export interface MeasuredPart {
  readonly score: MetricScore;
  /** What it was measured in. */
  readonly portfolio: Portfolio;
  /** Not cut at zero; null: unknown. */
  readonly value: number | null;
}

export interface Measured {
  readonly rule: MetricRule;
  readonly parts: readonly MeasuredPart[];
}

export function measure(
  portfolio: Portfolio,
  ruleSet: RuleSet,
  asOf: Month,
  designation: Designation,
  track: Track,
): readonly Measured[] {
  const rules = ruleSet.designations.find(({ id }) => id === designation)?.metrics ?? [];
  return METRICS.flatMap((metric) => rules.filter(({ id }) => id === metric)).map((rule) => ({
    rule,
    parts: partsOf(rule, track, portfolio).map((part) => measuredPart(part, track, ruleSet, asOf)),
  }));
}

function measuredPart({ rule, portfolio, of }: Part, track: Track, ruleSet: RuleSet, asOf: Month): MeasuredPart {
  const score = scoreMetric(rule, track, contextOf(portfolio, ruleSet, asOf));
  const own = of === undefined ? score.value : score.parts?.find(({ part }) => part === of)?.value;
  return { score, portfolio, value: own ?? null };
}

/** What each customer adds to a part, by tenant id, in the terms of `Counted.amount`. */
export const amountsOf = remember(({ score }: MeasuredPart): ReadonlyMap<string, number> => amountsByTenant(score));

export const sumOf = (part: MeasuredPart): number =>
  amountsOf(part)
    .values()
    .reduce((sum, amount) => sum + amount, 0);

/** Whether a change may have touched the part: tables that stay the same objects hold the same rows. */
export function isTouched(before: MeasuredPart, after: MeasuredPart): boolean {
  const reports = Object.keys(after.portfolio.tables) as ReportId[];
  return reports.some((report) => before.portfolio.tables[report] !== after.portfolio.tables[report]);
}
