import type { AssociationType, Month, Portfolio, RuleSet } from '../../scoring/index.ts';
import { importedAssociations } from '../imported.ts';

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
  portfolio: Portfolio,
  ruleSet: RuleSet,
  tenant: string,
  month: Month,
): readonly AzureSubscription[] {
  const usage = portfolio.tables['azure-usage'];
  if (!usage) return [];
  const { text, numbers } = usage;
  const [ours, now] = [text.tenant.values.indexOf(tenant), text.month.values.indexOf(month)];
  const dollars = new Map<string, number>();
  for (let row = 0; row < usage.rows; row++) {
    if (text.tenant.codes[row] !== ours || text.month.codes[row] !== now) continue;
    const id = text.subscription.values[text.subscription.codes[row]!]!.toLowerCase();
    if (id !== '') dollars.set(id, (dollars.get(id) ?? 0) + numbers.dollars[row]!);
  }
  const held = importedAssociations(portfolio, ruleSet, month).filter(
    (one) => one.area === 'azure' && one.tenant === tenant && one.to === null,
  );
  const isHeld = (id: string, type: AssociationType) =>
    held.some((one) => one.subscription === id && one.type === type);
  return [...dollars]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id]) => ({ id, csp: isHeld(id, 'csp'), dpor: isHeld(id, 'dpor') }));
}
