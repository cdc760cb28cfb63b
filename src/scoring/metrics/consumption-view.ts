/** The Azure consumption a metric reads, and what is said of a tenant that has no part in it. */
import { type AzureView, azureView, type Services } from '../books/azure-book.ts';
import { at, largestUpTo } from '../columns/grid.ts';
import type { EligibleAssociations } from '../rules/metric-schema.ts';
import { reasonOfRank } from '../standing.ts';
import type { Context } from './context.ts';
import { dollars } from './figures.ts';
import type { Why } from './verdict.ts';

export function consumption(
  { portfolio: { tables }, ruleSet }: Context,
  associations: EligibleAssociations,
  services: Services,
): AzureView | null {
  return azureView(tables['azure-usage'], tables['product-subscriptions'], ruleSet, associations, services);
}

/** What keeps all rows of a tenant out, else `otherwise`; nothing for a tenant that has no rows up to the month. */
export function whyNot(view: AzureView, tenant: number, month: number, otherwise: Why): Why[] {
  const rank = largestUpTo(view.standing, tenant, month);
  if (rank === 0) return [];
  const reason = reasonOfRank(rank);
  return [reason ? { reason } : otherwise];
}

/** Told of a tenant that counts: the copies of its consumption that do not. */
export function copiesOf(view: AzureView, tenant: number, from: number, to: number): Why[] {
  let leftOut = 0;
  for (let month = from; month <= to; month++) leftOut += at(view.leftOut, tenant, month);
  if (leftOut < 0.005) return [];
  const detail = `${dollars(leftOut)} carried again by another attribution`;
  return [{ reason: 'duplicate-row', detail, money: true }];
}
