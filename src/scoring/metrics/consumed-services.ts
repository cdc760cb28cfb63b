/** Azure deployments: how many services were consumed in twelve months. */
import { isDeployable } from '../books/services.ts';
import { trailingYear } from '../columns/grid.ts';
import { coverageOf } from '../coverage.ts';
import { round6 } from '../numbers.ts';
import { consumption } from './consumption-view.ts';
import type { Compute } from './context.ts';
import { metricScore } from './metric-score.ts';
import { explanationOf, type Verdict, type Why } from './verdict.ts';
import { standingOf, whyNot } from './why-not.ts';

export const consumedServices: Compute<'consumed-services'> = (rule, track, context) => {
  const { portfolio, ruleSet, month } = context;
  const { pays } = rule.tracks[track];
  const coverage = coverageOf(portfolio, rule.needs, month);
  const view = consumption(context, rule.associations, 'all');
  if (!view || !coverage.known.get('azure-usage')) return metricScore({ rule, coverage, pays, value: null });

  const deployable = view.services.map((name) => isDeployable(ruleSet, name));
  const consumed = (service: number) => round6(trailingYear(view.serviceDollars, service, month)) > 0;
  const deployed = view.services.map((_, service) => deployable[service]! && consumed(service));
  const idle: Why = { reason: 'below-threshold', detail: 'nothing consumed in twelve months' };
  const missed = (service: number) =>
    whyNot(standingOf(view.serviceStanding, service, month), () =>
      deployable[service] ? idle : { reason: 'service-not-eligible' },
    );
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
          return [deployed[service] ? { subject, id, amount: 1, not: [] } : { subject, id, not: missed(service) }];
        }),
      ),
  });
};
