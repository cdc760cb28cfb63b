/** Which customer an association is at, so that what claims and people say stands with what the exports show. */
import type { Holding } from '../../associations/book.ts';
import { nameKey } from '../../associations/claims/keys.ts';
import { customersOf, ruleSetFor } from '../../scoring/index.ts';
import type { Partner } from '../partner.ts';

type Placed = Pick<Holding, 'tenant' | 'customer' | 'source'>;

/**
 * A key for each customer, the tenant id where the exports know it. Without a tenant, or with one no export knows, the only
 * customer of that name is meant; without a tenant also the only one whose name begins so ("Northwind", Northwind Traders).
 */
export function customerKeys({ portfolio, asOf }: Partner): (holding: Placed) => string {
  const customers = customersOf(portfolio, ruleSetFor(asOf), asOf).map(({ id, name }) => ({ id, key: nameKey(name) }));
  const ids = new Set(customers.map(({ id }) => id));
  const byName = Map.groupBy(customers, ({ key }) => key);
  return ({ tenant, customer, source }) => {
    if (source === 'import' || ids.has(tenant)) return tenant;
    const key = nameKey(customer);
    const longer = () => (tenant === '' ? customers.filter((one) => one.key.startsWith(`${key} `)) : []);
    const [only, ...others] = byName.get(key) ?? longer();
    return only && others.length === 0 ? only.id : tenant || key;
  };
}
