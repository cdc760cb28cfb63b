/** How far a row gets on its way into a metric. Of all rows of a tenant, the furthest tells why it does not count. */
import type { Reason } from './scorecard.ts';

export const STANDINGS = [
  'no-row',
  'association-unknown',
  'association-not-eligible',
  'workload-not-eligible',
  'service-not-eligible',
  'offer-excluded',
  'trial',
  'counts',
] as const satisfies readonly (Reason | 'no-row' | 'counts')[];
export type Standing = (typeof STANDINGS)[number];

const RANKS = Object.fromEntries(STANDINGS.map((standing, rank) => [standing, rank])) as Record<Standing, number>;

export function rankOf(standing: Standing): number {
  return RANKS[standing];
}

export const COUNTS = RANKS.counts;
