/** What the exports tell that a claim is checked against. */
import type { Association } from '../../scoring/associations.ts';
import type { AssociationType, Day, Month, Portfolio, RuleSet, Table } from '../../scoring/index.ts';
import { remember } from '../../scoring/remember.ts';
import { type ImportedAssociation, importedAssociations } from '../imported.ts';

export interface ClaimFacts {
  readonly today: Day;
  /** Of the Profile report; empty without it. */
  readonly locations: readonly PartnerAccount[];
  /** By subscription id. */
  readonly subscriptions: ReadonlyMap<string, KnownSubscription>;
  /** CPOR of ours in the last month of an export. */
  readonly associated: readonly AssociatedProduct[];
}

export interface PartnerAccount {
  readonly id: string;
  readonly name: string;
  /** The global account, whose id no claim can be made with. */
  readonly global: boolean;
}

export interface KnownSubscription {
  readonly tenant: string;
  /** How we are associated with it. */
  readonly types: readonly AssociationType[];
  /** The first month it is seen in. */
  readonly since: Month;
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
  const { profile, 'product-subscriptions': bought } = portfolio.tables;
  return { today, locations: accountsOf(profile), ...known(imported, bought) };
}

const accountsOf = remember((profile: Table<'profile'> | undefined): readonly PartnerAccount[] => {
  if (!profile) return [];
  const { location, partner, globalLocation, globalPartner } = profile.text;
  const accounts = new Map<string, PartnerAccount>();
  for (let row = 0; row < profile.rows; row++) {
    const id = location.values[location.codes[row]!]!;
    const global = globalLocation.values[globalLocation.codes[row]!]!;
    accounts.set(id, { id, name: partner.values[partner.codes[row]!]!, global: id === global });
    accounts.set(global, { id: global, name: globalPartner.values[globalPartner.codes[row]!]!, global: true });
  }
  accounts.delete('');
  return [...accounts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
});

const known = remember(
  (
    imported: readonly ImportedAssociation[],
    bought: Table<'product-subscriptions'> | undefined,
  ): Pick<ClaimFacts, 'subscriptions' | 'associated'> => {
    const subscriptions = new Map<string, KnownSubscription>();
    const see = (id: string, tenant: string, since: Month, type?: AssociationType) => {
      const seen = subscriptions.get(id);
      const types = [...(seen?.types ?? []), ...(type === undefined ? [] : [type])];
      const first = seen && seen.since < since ? seen.since : since;
      subscriptions.set(id, { tenant: seen?.tenant ?? tenant, types: [...new Set(types)], since: first });
    };
    for (const { subscription, tenant, from, type } of imported) {
      if (subscription !== '') see(subscription, tenant, from, type);
    }
    for (const { subscription, tenant, month } of bought ? firstRows(bought) : []) see(subscription, tenant, month);
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
