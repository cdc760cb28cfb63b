/** Which file computes which method of the rule tables. */
import type { Track } from '../ids.ts';
import type { Method, MetricRule } from '../rules/metric-schema.ts';
import type { MetricScore } from '../scorecard.ts';
import { certifiedPeopleScore } from './certified-people.ts';
import { consumedServices } from './consumed-services.ts';
import { consumptionAdds } from './consumption-adds.ts';
import { consumptionGrowth } from './consumption-growth.ts';
import type { Compute, Context } from './context.ts';
import { seatAdds } from './seat-adds.ts';
import { seatDeployments } from './seat-deployments.ts';
import { seatUsageGrowth } from './seat-usage-growth.ts';
import { securityAdds } from './security-adds.ts';
import { securityDeployments } from './security-deployments.ts';
import { securityGrowth } from './security-growth.ts';
import { workloadRevenueAdds } from './workload-revenue-adds.ts';
import { workloadUsageDeployments } from './workload-usage-deployments.ts';
import { workloadUsageGrowth } from './workload-usage-growth.ts';

const METHODS: { readonly [M in Method]: Compute<M> } = {
  'certified-people': certifiedPeopleScore,
  'workload-revenue-adds': workloadRevenueAdds,
  'workload-usage-growth': workloadUsageGrowth,
  'workload-usage-deployments': workloadUsageDeployments,
  'seat-adds': seatAdds,
  'seat-usage-growth': seatUsageGrowth,
  'seat-deployments': seatDeployments,
  'security-adds': securityAdds,
  'security-growth': securityGrowth,
  'security-deployments': securityDeployments,
  'consumption-adds': consumptionAdds,
  'consumption-growth': consumptionGrowth,
  'consumed-services': consumedServices,
};

export function scoreMetric(rule: MetricRule, track: Track, context: Context): MetricScore {
  // The table above pairs each method with its own rule; the compiler cannot follow that through an index.
  const compute = METHODS[rule.method] as (rule: MetricRule, track: Track, context: Context) => MetricScore;
  return compute(rule, track, context);
}
