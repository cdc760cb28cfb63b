/** The Azure consumption a metric reads, and the copies in it. */
import type { Services } from '../books/azure-rows.ts';
import { type AzureView, azureView } from '../books/azure-view.ts';
import { at } from '../columns/grid.ts';
import type { EligibleAssociations } from '../rules/metric-schema.ts';
import type { Context } from './context.ts';
import { copies } from './copies.ts';
import { dollars } from './figures.ts';
import type { Why } from './verdict.ts';

export function consumption(
  { portfolio: { tables }, ruleSet }: Context,
  associations: EligibleAssociations,
  services: Services,
): AzureView | null {
  return azureView(tables['azure-usage'], tables['product-subscriptions'], ruleSet, associations, services);
}

/** The copies of a tenant's consumption in a range of months, inclusive. */
export function copiesOf(view: AzureView, tenant: number, from: number, to: number): Why[] {
  let leftOut = 0;
  for (let month = from; month <= to; month++) leftOut += at(view.leftOut, tenant, month);
  return copies(leftOut, dollars, true);
}
