/** The score of all six designations. */
import { type Day, DESIGNATIONS, type Designation, METRICS, type Month, TRACKS, type Track } from './ids.ts';
import { type Context, contextOf } from './metrics/context.ts';
import { scoreMetric } from './metrics/index.ts';
import { lastDayOf } from './months.ts';
import { EPSILON } from './numbers.ts';
import type { Portfolio } from './portfolio.ts';
import type { DesignationRule, RuleSet } from './rules/schema.ts';
import type { DesignationScore, Scorecard, TrackScore } from './scorecard.ts';
import { trackByRevenue } from './tracks/revenue-breadth.ts';
import { trackBySegments } from './tracks/segments.ts';

/**
 * Scores a partner as of a month; rows after it are not looked at.
 * @param month M, any month
 * @param only these designations, for who asks often about one
 */
export function score(
  portfolio: Portfolio,
  ruleSet: RuleSet,
  month: Month,
  only: readonly Designation[] = DESIGNATIONS,
): Scorecard {
  return scoreOn(lastDayOf(month), portfolio, ruleSet, month, only);
}

/**
 * The same with certifications judged on another day than the last of the month, such as one in the month after it, of
 * which nothing else is known yet.
 */
export function scoreOn(
  day: Day,
  portfolio: Portfolio,
  ruleSet: RuleSet,
  month: Month,
  only: readonly Designation[] = DESIGNATIONS,
): Scorecard {
  const context = contextOf(portfolio, ruleSet, month, day);
  return {
    asOf: month,
    ruleSet: ruleSet.id,
    partner: partnerName(portfolio),
    designations: ruleSet.designations
      .filter(({ id }) => only.includes(id))
      .map((designation) => scoreDesignation(designation, context)),
  };
}

function scoreDesignation(designation: DesignationRule, context: Context): DesignationScore {
  const scored = { enterprise: scoreTrack('enterprise'), smb: scoreTrack('smb') };
  const { track, total, needed, qualified, metrics } = scored[trackThatCounts()];
  return {
    id: designation.id,
    track,
    total,
    needed,
    qualified,
    metrics,
    tracks: TRACKS.map((id) => scored[id]),
  };

  function scoreTrack(id: Track): TrackScore {
    const rules = METRICS.flatMap((metric) => designation.metrics.filter((rule) => rule.id === metric));
    const own = rules.map((rule) => scoreMetric(rule, id, context));
    const sum = own.reduce((points, metric) => points + metric.points, 0);
    const needed = context.ruleSet.qualification.total;
    const qualified = sum >= needed - EPSILON && own.every(({ points }) => points > EPSILON);
    return { track: id, total: sum, needed, qualified, metrics: own };
  }

  function trackThatCounts(): Track {
    const { trackRule, metrics: rules } = designation;
    if (trackRule.by === 'revenue-breadth') return trackByRevenue(trackRule, rules, context);
    if (trackRule.by === 'customer-segments') return trackBySegments(trackRule, context);
    return scored.smb.total > scored.enterprise.total + EPSILON ? 'smb' : 'enterprise';
  }
}

function partnerName({ tables: { profile } }: Portfolio): string | null {
  if (!profile) return null;
  const { values, codes } = profile.text.globalPartner;
  const names = new Set(Array.from(codes, (code) => values[code]!));
  return [...names].filter((name) => name !== '').sort()[0] ?? null;
}
