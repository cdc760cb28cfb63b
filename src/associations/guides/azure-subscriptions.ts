import { associationOf } from '../../scoring/associations.ts';
import type { Month, Portfolio, RuleSet } from '../../scoring/index.ts';

export interface AzureSubscription {
  /** GUID, lower case. */
  readonly id: string;
  /** Sold through CSP: it counts by itself and can have no DPOR. */
  readonly csp: boolean;
  /** A partner of record is set already. */
  readonly dpor: boolean;
}

/** The Azure subscriptions a customer consumed in a month, the largest first. */
export function azureSubscriptions(
  { tables }: Portfolio,
  ruleSet: RuleSet,
  tenant: string,
  month: Month,
): readonly AzureSubscription[] {
  const usage = tables['azure-usage'];
  if (!usage) return [];
  const { text, numbers } = usage;
  const [ours, now] = [text.tenant.values.indexOf(tenant), text.month.values.indexOf(month)];
  const types = text.attribution.values.map((written) => associationOf(ruleSet, written)?.type ?? null);
  const found = new Map<string, { dollars: number; csp: boolean; dpor: boolean }>();
  for (let row = 0; row < usage.rows; row++) {
    if (text.tenant.codes[row] !== ours || text.month.codes[row] !== now) continue;
    const id = text.subscription.values[text.subscription.codes[row]!]!.toLowerCase();
    if (id === '') continue;
    const known = found.get(id) ?? { dollars: 0, csp: false, dpor: false };
    const type = types[text.attribution.codes[row]!];
    found.set(id, {
      dollars: known.dollars + numbers.dollars[row]!,
      csp: known.csp || type === 'csp',
      dpor: known.dpor || type === 'dpor',
    });
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.dollars - x.dollars || (a < b ? -1 : 1))
    .map(([id, { csp, dpor }]) => ({ id, csp, dpor }));
}
