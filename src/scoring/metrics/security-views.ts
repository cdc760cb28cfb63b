/** What a Security metric reads: each part null where its report does not span the months. */
import { coverageOf } from '../coverage.ts';
import type { RuleOf } from '../rules/metric-schema.ts';
import { consumption } from './consumption-view.ts';
import type { Context } from './context.ts';
import { seatsOf } from './seats.ts';

type SecurityRule = RuleOf<'security-adds'> | RuleOf<'security-growth'> | RuleOf<'security-deployments'>;

export function securityViews(rule: SecurityRule, context: Context) {
  const { associations, seats } = rule;
  const coverage = coverageOf(context.portfolio, rule.needs, context.month);
  const azure = coverage.known.get('azure-usage') ? consumption(context, associations.azure, 'security') : null;
  const microsoft365 = coverage.known.get('office-usage')
    ? seatsOf(context, { designation: 'security', associations: associations.microsoft365, seats })
    : null;
  return { coverage, azure, microsoft365 };
}
