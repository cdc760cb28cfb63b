/** What a metric counts, read by customer. */
import type { Counted, MetricScore, NotCounted, Unit } from './scorecard.ts';

/** Whether what is counted in a unit is of customers; people and services are not. */
export const isOfCustomers = (unit: Unit): boolean => unit !== 'people' && unit !== 'services';

/** Ids are the tenant's own, or `tenant/workload`. */
export const tenantOf = ({ id = '' }: Pick<Counted | NotCounted, 'id'>): string => id.split('/', 1)[0]!;

/** What each customer adds, by tenant id, in the terms of `Counted.amount`. */
export function amountsByTenant({ counted }: Pick<MetricScore, 'counted'>): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const each of counted) {
    const tenant = tenantOf(each);
    amounts.set(tenant, (amounts.get(tenant) ?? 0) + each.amount);
  }
  return amounts;
}
