/** Business Applications: enterprise when enough different workloads earn enough at one tenant, now and a year before. */
import { revenueView } from '../books/business-view.ts';
import { at } from '../columns/grid.ts';
import { spanOf } from '../columns/span.ts';
import type { Track } from '../ids.ts';
import type { Context } from '../metrics/context.ts';
import { round6 } from '../numbers.ts';
import type { MetricRule } from '../rules/metric-schema.ts';
import type { TrackRule } from '../rules/track-schema.ts';

type BreadthRule = Extract<TrackRule, { by: 'revenue-breadth' }>;

/** @param metrics the designation's; the revenue is the one its net customer adds count */
export function trackByRevenue(
  { workloads, dollarsAbove }: BreadthRule,
  metrics: readonly MetricRule[],
  { portfolio: { tables }, ruleSet, month, yearBefore }: Context,
): Track {
  const table = tables['business-applications-revenue'];
  const adds = metrics.find((metric) => metric.method === 'workload-revenue-adds');
  const span = spanOf(table);
  if (!adds || !span || span.first > yearBefore || span.last < month) return 'enterprise';
  const view = revenueView(table, ruleSet, adds.associations);
  if (!view) return 'enterprise';
  const earns = (pair: number, when: number) => round6(at(view.amounts, pair, when)) > dollarsAbove;
  const broad = view.pairs.filter((_, pair) => earns(pair, month) && earns(pair, yearBefore));
  return new Set(broad.map(({ workload }) => workload)).size >= workloads ? 'enterprise' : 'smb';
}
