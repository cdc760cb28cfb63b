/** What all views of Azure usage share, and which rows a view takes. */
import { associationOf, associationRank } from '../associations.ts';
import { type Grouped, groupBy } from '../columns/columns.ts';
import { distinctPairs } from '../columns/distinct.ts';
import { monthsSince, spanOf } from '../columns/span.ts';
import { normalise } from '../normalise.ts';
import type { Table } from '../portfolio.ts';
import { remember } from '../remember.ts';
import type { EligibleAssociations } from '../rules/metric-schema.ts';
import type { RuleSet } from '../rules/schema.ts';
import { COUNTS, rankOf } from '../standing.ts';
import { offersOf } from './offers.ts';
import { isSecurityService } from './services.ts';

export type Services = 'all' | 'security';

/** The rows of Azure usage with their texts regrouped as the rules compare them. */
export interface AzureRows {
  readonly usage: Table<'azure-usage'>;
  readonly since: Uint32Array;
  readonly service2: Grouped;
  readonly service: Uint32Array;
  readonly subscription: Grouped;
  readonly attribution: Uint32Array;
  /** The rank by offer, one a row. */
  readonly offer: Uint8Array;
}

export const azureRows = remember(
  (
    usage: Table<'azure-usage'>,
    subscriptions: Table<'product-subscriptions'> | undefined,
    ruleSet: RuleSet,
  ): AzureRows => {
    const { text } = usage;
    const first = spanOf(usage)!.first;
    const since = monthsSince(first, text.month);
    const service2 = groupBy(text.service2, normalise);
    const service3 = groupBy(text.service3, normalise).codes;
    const service = distinctPairs(
      distinctPairs(service2.codes, service3).ids,
      groupBy(text.service4, normalise).codes,
    ).ids;
    const subscription = groupBy(text.subscription, (id) => id.toLowerCase());
    const [location, attributed, associated, admin] = [
      text.location,
      text.attribution,
      text.association,
      text.admin,
    ].map((column) => groupBy(column, (cell) => cell.toLowerCase()).codes) as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ];
    const attribution = distinctPairs(
      distinctPairs(distinctPairs(location, attributed).ids, associated).ids,
      admin,
    ).ids;
    const offers = offersOf(subscriptions, ruleSet);
    const pricing = subscription.names.map((id) => offers.get(id));
    const support = [text.service1, text.service2].map((column) => {
      const named = column.values.map((name) => ruleSet.azure.supportServices.names.includes(normalise(name)));
      return (row: number) => named[column.codes[row]!]!;
    });
    const offer = Uint8Array.from(since, (month, row) =>
      support.some((named) => named(row))
        ? rankOf('service-not-eligible')
        : (pricing[subscription.codes[row]!]?.get(first + month) ?? COUNTS),
    );
    return { usage, since, service2, service, subscription, attribution, offer };
  },
);

/** How far each row gets, see standing.ts. */
export function azureRowRanks(
  source: AzureRows,
  ruleSet: RuleSet,
  associations: EligibleAssociations,
  services: Services,
): Uint8Array {
  const { attribution, association, service2, service3, service4 } = source.usage.text;
  // An attribution of the table decides alone, even one that never counts; the association type only fills a gap.
  const unknown = rankOf('association-unknown');
  const byAttribution = attribution.values.map((text) => associationRank(associations, associationOf(ruleSet, text)));
  const byAssociation = association.values.map((text) => associationRank(associations, associationOf(ruleSet, text)));
  const levels = [service2, service3, service4].map((column) => ({
    codes: column.codes,
    security: column.values.map((name) => isSecurityService(ruleSet, name)),
  }));
  return source.offer.map((offer, row) => {
    const own = byAttribution[attribution.codes[row]!]!;
    const rank = own === unknown ? byAssociation[association.codes[row]!]! : own;
    if (rank !== COUNTS) return rank;
    const listed = services === 'all' || levels.some(({ codes, security }) => security[codes[row]!]);
    return listed ? offer : rankOf('service-not-eligible');
  });
}
