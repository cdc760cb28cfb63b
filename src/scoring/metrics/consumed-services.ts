/** Azure deployments: how many services were consumed in twelve months. */
import { isDeployable } from '../books/services.ts';
import { largestUpTo, trailingYear } from '../columns/grid.ts';
import { coverageOf } from '../coverage.ts';
import { round6 } from '../numbers.ts';
import { COUNTS, reasonOfRank } from '../standing.ts';
import { consumption } from './consumption-view.ts';
import type { Compute } from './context.ts';
import { metricScore } from './metric-score.ts';
import { explanationOf, type Verdict, type Why } from './verdict.ts';

export const consumedServices: Compute<'consumed-services'> = (rule, track, context) => {
  const { portfolio, ruleSet, month } = context;
  const { pays } = rule.tracks[track];
  const coverage = coverageOf(portfolio, rule.needs, month);
  const view = consumption(context, rule.associations, 'all');
  if (!view || !coverage.known.get('azure-usage')) return metricScore({ rule, coverage, pays, value: null });

  const deployable = view.services.map((name) => isDeployable(ruleSet, name));
  const consumed = (service: number) => round6(trailingYear(view.serviceDollars, service, month)) > 0;
  const deployed = view.services.map((_, service) => deployable[service]! && consumed(service));
  const whyNot = (service: number): Why[] => {
    const rank = largestUpTo(view.serviceStanding, service, month);
    const reason = reasonOfRank(rank);
    if (rank === 0) return [];
    if (rank === COUNTS && !deployable[service]) return [{ reason: 'service-not-eligible' }];
    return [reason ? { reason } : { reason: 'below-threshold', detail: 'nothing consumed in twelve months' }];
  };
  return metricScore({
    rule,
    coverage,
    pays,
    value: deployed.filter(Boolean).length,
    explain: () =>
      explanationOf(
        view.services.flatMap((id, service): Verdict[] => {
          if (id === '') return [];
          const subject = view.serviceNames[service]!;
          return [deployed[service] ? { subject, id, amount: 1, not: [] } : { subject, id, not: whyNot(service) }];
        }),
      ),
  });
};
