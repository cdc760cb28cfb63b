/** Business Applications deployments: workloads per tenant with enough consumption value, against a year before. */
import { usageView } from '../books/business-view.ts';
import { coverageOf } from '../coverage.ts';
import type { Compute } from './context.ts';
import { metricScore } from './metric-score.ts';
import { netWorkloads } from './net-workloads.ts';
import { consumptionValue } from './workload-verdicts.ts';

export const workloadUsageDeployments: Compute<'workload-usage-deployments'> = (rule, track, context) => {
  const { portfolio, ruleSet, month } = context;
  const { pays, consumption: needed } = rule.tracks[track];
  const coverage = coverageOf(portfolio, rule.needs, month);
  const view = usageView(portfolio.tables['business-applications-usage'], ruleSet, rule.associations);
  if (!view || coverage.gaps.length > 0) return metricScore({ rule, coverage, pays, value: null });
  return netWorkloads(view, { rule, coverage, pays, needed, figure: consumptionValue, money: false }, context);
};
