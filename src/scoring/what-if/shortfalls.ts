/** How far customers are below the thresholds of a metric, in the figures its rule names. */

import type { AzureView } from '../books/azure-view.ts';
import { type BusinessView, revenueView, usageView } from '../books/business-view.ts';
import type { SeatView } from '../books/seat-view.ts';
import { at } from '../columns/grid.ts';
import type { Track } from '../ids.ts';
import { consumption } from '../metrics/consumption-view.ts';
import type { Context } from '../metrics/context.ts';
import { arrivedDeployed, hasRow, isDeployed, isEligible, seatsOf, sums } from '../metrics/seats.ts';
import { isInBand, securityDollars } from '../metrics/security-dollars.ts';
import { securityViews } from '../metrics/security-views.ts';
import { round6 } from '../numbers.ts';
import type { MetricRule, SeatRule } from '../rules/metric-schema.ts';
import type { MetricScore } from '../scorecard.ts';

/** `active-share` in percent of paid licences; `consumption-value` in MCV; the last three are dollars. */
export type Measure =
  | 'seats'
  | 'active-share'
  | 'consumption-value'
  | 'revenue'
  | 'azure-consumption'
  | 'security-consumption';

export interface Shortfall {
  readonly tenant: string;
  readonly measure: Measure;
  readonly have: number;
  /** The smallest figure that counts; for dollars above which it counts. */
  readonly needed: number;
  /** How much more of it: seats, active users, units of consumption value, dollars. */
  readonly more: number;
  /** Business Applications. */
  readonly workload?: string;
  /** Security. */
  readonly part?: 'azure' | 'microsoft-365';
}

/** Measures that tell money. */
export const MONEY_MEASURES: readonly Measure[] = ['revenue', 'azure-consumption', 'security-consumption'];

/** Only of customers with some of it: nothing is short of nothing. */
export function shortfallsOf(
  rule: MetricRule,
  track: Track,
  context: Context,
  metric: MetricScore,
): readonly Shortfall[] {
  return unmet(rule, track, context, metric).filter(({ have, needed }) => have > 0 && have < needed);
}

function unmet(rule: MetricRule, track: Track, context: Context, metric: MetricScore): readonly Shortfall[] {
  const { portfolio, ruleSet, month, yearBefore } = context;
  switch (rule.method) {
    case 'seat-adds': {
      const { associations } = rule.tracks[track];
      const { seats, withoutWorkloads } = rule;
      const view = seatsOf(context, { designation: 'modern-work', associations, withoutWorkloads, seats });
      return view ? seatsShort(view, track, month, seats) : [];
    }
    case 'seat-deployments': {
      if (!metric.option) return [];
      const associations = { types: [metric.option] };
      const view = seatsOf(context, { designation: 'modern-work', associations, seats: rule.seats });
      if (!view) return [];
      const isLate = (tenant: number) => arrivedDeployed(view, tenant, yearBefore, rule.activePercent);
      return shareShort(view, track, month, rule.activePercent, isLate);
    }
    case 'security-adds': {
      const { azure, microsoft365 } = securityViews(rule, context);
      const licensedBefore = (view: SeatView, tenant: number) =>
        Array.from({ length: 11 }, (_, back) => month - 1 - back).some((when) => isEligible(view, track, tenant, when));
      return [
        ...ofPart('azure', azure ? dollarsShort(azure, month, rule.dollars) : []),
        ...ofPart(
          'microsoft-365',
          microsoft365 ? seatsShort(microsoft365, track, month, rule.seats, licensedBefore) : [],
        ),
      ];
    }
    case 'security-deployments': {
      const { azure, microsoft365 } = securityViews(rule, context);
      const { enterpriseAbove, smbFrom } = rule.dollars;
      const needed = track === 'enterprise' ? enterpriseAbove : smbFrom;
      const counts = (view: AzureView, tenant: number) => isInBand(view, rule.dollars, track, tenant, month);
      return [
        ...ofPart('azure', azure ? dollarsShort(azure, month, needed, counts) : []),
        ...ofPart('microsoft-365', microsoft365 ? shareShort(microsoft365, track, month, rule.activePercent) : []),
      ];
    }
    case 'consumption-adds': {
      const view = consumption(context, rule.associations, 'all');
      const needed = rule.tracks[track].dollars;
      const best = (of: AzureView, tenant: number) =>
        Math.max(...Array.from({ length: rule.lastMonths }, (_, back) => at(of.dollars, tenant, month - back)));
      return (view?.tenants ?? []).map((tenant, index) =>
        short({ tenant, measure: 'azure-consumption', have: round6(best(view!, index)), needed }),
      );
    }
    case 'workload-revenue-adds': {
      const view = revenueView(portfolio.tables['business-applications-revenue'], ruleSet, rule.associations);
      return pairsShort(view, month, 'revenue', rule.tracks[track].dollars);
    }
    case 'workload-usage-deployments': {
      const view = usageView(portfolio.tables['business-applications-usage'], ruleSet, rule.associations);
      return pairsShort(view, month, 'consumption-value', rule.tracks[track].consumption);
    }
    default:
      return [];
  }
}

const short = (one: Omit<Shortfall, 'more'>): Shortfall => ({ ...one, more: one.needed - one.have });

const ofPart = (part: NonNullable<Shortfall['part']>, all: readonly Shortfall[]) =>
  all.map((one) => ({ ...one, part }));

function seatsShort(
  view: SeatView,
  track: Track,
  month: number,
  { enterpriseAbove, smbFrom }: SeatRule,
  counts: (view: SeatView, tenant: number) => boolean = () => false,
): Shortfall[] {
  const needed = track === 'enterprise' ? enterpriseAbove + 1 : smbFrom;
  return view.tenants.flatMap((tenant, index) => {
    if (isEligible(view, track, index, month) || counts(view, index)) return [];
    return short({ tenant, measure: 'seats', have: at(view.tenantMonths.largest, index, month), needed });
  });
}

function shareShort(
  view: SeatView,
  track: Track,
  month: number,
  percent: number,
  isLate: (tenant: number) => boolean = () => false,
): Shortfall[] {
  return view.tenants.flatMap((tenant, index): Shortfall[] => {
    if (!hasRow(view, index, month) || !isEligible(view, track, index, month) || isLate(index)) return [];
    if (isDeployed(view, track, index, month, percent)) return [];
    const { seats, active } = sums(view, index, month);
    const more = Math.ceil((percent * seats) / 100) - active;
    return [{ tenant, measure: 'active-share', have: (active * 100) / seats, needed: percent, more }];
  });
}

function dollarsShort(
  view: AzureView,
  month: number,
  needed: number,
  counts: (view: AzureView, tenant: number) => boolean = () => false,
): Shortfall[] {
  return view.tenants.flatMap((tenant, index) => {
    if (counts(view, index)) return [];
    return short({ tenant, measure: 'security-consumption', have: securityDollars(view, index, month), needed });
  });
}

function pairsShort(view: BusinessView | null, month: number, measure: Measure, needed: number): Shortfall[] {
  return (view?.pairs ?? []).map(({ tenant, workload }, pair) =>
    short({ tenant, workload, measure, have: round6(at(view!.amounts, pair, month)), needed }),
  );
}
