/** The domain of each tenant, as the Customers report tells it; the newest where it changed. */
import { monthNumber } from './months.ts';
import type { Portfolio, Table } from './portfolio.ts';
import { remember } from './remember.ts';

/** Tenant id -> domain in lower case. Tenants without a domain in the report are not in it. */
export function customerDomains({ tables }: Portfolio): ReadonlyMap<string, string> {
  return tables.customers ? domainsIn(tables.customers) : new Map();
}

const domainsIn = remember(({ rows, text }: Table<'customers'>): ReadonlyMap<string, string> => {
  const { month, tenant, domain } = text;
  const months = month.values.map(monthNumber);
  const newest = new Map<string, { readonly month: number; readonly domain: string }>();
  for (let row = 0; row < rows; row++) {
    const said = domain.values[domain.codes[row]!]!.toLowerCase();
    if (said === '') continue;
    const of = tenant.values[tenant.codes[row]!]!;
    const known = newest.get(of);
    const written = months[month.codes[row]!]!;
    // Two domains in one month are told apart by the alphabet, so that the order of rows does not matter.
    if (!known || written > known.month || (written === known.month && said < known.domain))
      newest.set(of, { month: written, domain: said });
  }
  return new Map(Array.from(newest, ([of, known]) => [of, known.domain]));
});
