/** What the exports tell that a claim is checked against. */
import type { Association } from '../../scoring/associations.ts';
import type { AssociationType, Day, Month, Portfolio, RuleSet, Table } from '../../scoring/index.ts';
import { remember } from '../../scoring/remember.ts';
import { type Area, type ImportedAssociation, importedAssociations } from '../imported.ts';
import { type PartnerAccount, partnerAccounts } from '../partner-accounts.ts';

export interface ClaimFacts {
  readonly today: Day;
  /** Of the Profile report; empty without it. */
  readonly locations: readonly PartnerAccount[];
  /** By subscription id. */
  readonly subscriptions: ReadonlyMap<string, KnownSubscription>;
  /** CPOR of ours in the last month of an export. */
  readonly associated: readonly AssociatedProduct[];
}

export interface KnownSubscription {
  readonly tenant: string;
  /** How we are associated with it. */
  readonly types: readonly AssociationType[];
  /** The first month it is seen in. */
  readonly since: Month;
  /** The kinds of usage it is seen with; none where a report only lists it. */
  readonly areas: readonly Area[];
}

export interface AssociatedProduct {
  readonly tenant: string;
  /** As the rule set calls it. */
  readonly product: string;
  /** Empty where the report has none. */
  readonly subscription: string;
  /** What it was claimed for; `none` where the export does not say. */
  readonly activity: Association['activity'];
}

/**
 * @param asOf the last full month; later rows are left out
 * @param today what deadlines and waiting times are counted to
 */
export function claimFacts(portfolio: Portfolio, ruleSet: RuleSet, asOf: Month, today: Day): ClaimFacts {
  const imported = importedAssociations(portfolio, ruleSet, asOf);
  const bought = portfolio.tables['product-subscriptions'];
  return { today, locations: partnerAccounts(portfolio), ...known(imported, bought) };
}

const known = remember(
  (
    imported: readonly ImportedAssociation[],
    bought: Table<'product-subscriptions'> | undefined,
  ): Pick<ClaimFacts, 'subscriptions' | 'associated'> => {
    const subscriptions = new Map<string, KnownSubscription>();
    const see = (id: string, { tenant, since, types, areas }: KnownSubscription) => {
      const seen = subscriptions.get(id);
      subscriptions.set(id, {
        tenant: seen?.tenant ?? tenant,
        since: seen && seen.since < since ? seen.since : since,
        types: [...new Set([...(seen?.types ?? []), ...types])],
        areas: [...new Set([...(seen?.areas ?? []), ...areas])],
      });
    };
    for (const { subscription, tenant, from, type, area } of imported) {
      if (subscription !== '') see(subscription, { tenant, since: from, types: [type], areas: [area] });
    }
    for (const { subscription, tenant, month } of bought ? firstRows(bought) : []) {
      see(subscription, { tenant, since: month, types: [], areas: [] });
    }
    const associated = imported
      .filter(({ type, to }) => type === 'cpor' && to === null)
      .map(({ tenant, item, subscription, activity }) => ({ tenant, product: item, subscription, activity }));
    return { subscriptions, associated };
  },
);

/** The earliest row of each subscription. */
function firstRows({ rows, text }: Table<'product-subscriptions'>) {
  const first = new Map<string, { subscription: string; tenant: string; month: Month }>();
  for (let row = 0; row < rows; row++) {
    const subscription = text.subscription.values[text.subscription.codes[row]!]!.toLowerCase();
    const month = text.month.values[text.month.codes[row]!]!;
    const seen = first.get(subscription);
    if (seen && seen.month <= month) continue;
    first.set(subscription, { subscription, tenant: text.tenant.values[text.tenant.codes[row]!]!, month });
  }
  return first.values();
}
