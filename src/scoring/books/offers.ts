/** Which months of which subscriptions are no commercial offer, by their pricing level. */
import { monthNumber } from '../months.ts';
import { normalise } from '../normalise.ts';
import type { Table } from '../portfolio.ts';
import { remember } from '../remember.ts';
import type { RuleSet } from '../rules/schema.ts';
import { COUNTS, rankOf } from '../standing.ts';

/** Subscription (lower case) -> month number -> rank. Absent: nothing is excluded. */
export type Offers = ReadonlyMap<string, ReadonlyMap<number, number>>;

export const offersOf = remember(
  (subscriptions: Table<'product-subscriptions'> | undefined, ruleSet: RuleSet): Offers => {
    const offers = new Map<string, Map<number, number>>();
    if (!subscriptions) return offers;
    const { subscription, month, pricing } = subscriptions.text;
    const ranks = pricing.values.map((level) => pricingRank(level, ruleSet));
    const ids = subscription.values.map((id) => id.toLowerCase());
    const months = month.values.map(monthNumber);
    for (let row = 0; row < subscriptions.rows; row++) {
      const rank = ranks[pricing.codes[row]!]!;
      if (rank === COUNTS) continue;
      const id = ids[subscription.codes[row]!]!;
      const byMonth = offers.get(id) ?? new Map<number, number>();
      offers.set(id, byMonth);
      const key = months[month.codes[row]!]!;
      byMonth.set(key, Math.max(rank, byMonth.get(key) ?? 0));
    }
    return offers;
  },
);

function pricingRank(level: string, { azure }: RuleSet): number {
  const words = normalise(level).split(' ');
  return words.some((word) => azure.offers.excludedWords.includes(word)) ? rankOf('offer-excluded') : COUNTS;
}
