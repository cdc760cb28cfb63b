/** The Business Applications subscriptions of a customer, as the exports know them. */
import type { ClaimFacts } from '../../associations/claims/facts.ts';
import { productNamed } from '../../associations/products.ts';
import type { Portfolio, TextColumn } from '../../scoring/index.ts';

export interface ClaimSubscription {
  readonly id: string;
  /** Names of the products seen under it. */
  readonly products: readonly string[];
}

interface SubscriptionTable {
  readonly rows: number;
  readonly text: Readonly<Record<'tenant' | 'subscription' | 'workload', TextColumn>>;
}

/**
 * Those under which one of the products is seen, or all where none is. What was bought through CSP cannot be claimed
 * (Partner Center claim documentation, October 2023), so it is left out wherever there is anything else.
 */
export function subscriptionsFor(
  { tables }: Portfolio,
  tenant: string,
  products: readonly string[],
  facts: Pick<ClaimFacts, 'subscriptions'>,
): readonly ClaimSubscription[] {
  const seen = new Map<string, Set<string>>();
  for (const report of ['business-applications-revenue', 'business-applications-usage'] as const) {
    const table: SubscriptionTable | undefined = tables[report];
    if (table && tenant !== '') look(table, tenant, seen);
  }
  const all = Array.from(seen, ([id, names]) => ({ id, products: [...names].sort() }));
  const fitting = preferring(all, ({ products: names }) => names.some((name) => products.includes(name)));
  return preferring(fitting, ({ id }) => !facts.subscriptions.get(id)?.types.includes('csp'));
}

function preferring<T>(all: readonly T[], preferred: (one: T) => boolean): readonly T[] {
  const some = all.filter(preferred);
  return some.length > 0 ? some : all;
}

function look({ rows, text }: SubscriptionTable, tenant: string, seen: Map<string, Set<string>>): void {
  const code = text.tenant.values.indexOf(tenant);
  if (code < 0) return;
  for (let row = 0; row < rows; row++) {
    if (text.tenant.codes[row] !== code) continue;
    const id = text.subscription.values[text.subscription.codes[row]!]!.toLowerCase();
    if (id === '') continue;
    const workload = text.workload.values[text.workload.codes[row]!]!;
    const names = seen.get(id) ?? new Set();
    seen.set(id, names.add(productNamed(workload)?.name ?? workload));
  }
}
