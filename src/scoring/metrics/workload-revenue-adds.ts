/** Business Applications net customer adds: workloads per tenant above the monthly revenue, against a year before. */
import { revenueView } from '../books/business-view.ts';
import { coverageOf } from '../coverage.ts';
import type { Compute } from './context.ts';
import { dollars } from './figures.ts';
import { metricScore } from './metric-score.ts';
import { netWorkloads } from './net-workloads.ts';

export const workloadRevenueAdds: Compute<'workload-revenue-adds'> = (rule, track, context) => {
  const { portfolio, ruleSet, month } = context;
  const { pays, dollars: needed } = rule.tracks[track];
  const coverage = coverageOf(portfolio, rule.needs, month);
  const view = revenueView(portfolio.tables['business-applications-revenue'], ruleSet, rule.associations);
  if (!view || coverage.gaps.length > 0) return metricScore({ rule, coverage, pays, value: null });
  return netWorkloads(view, { rule, coverage, pays, needed, figure: dollars, money: true }, context);
};
