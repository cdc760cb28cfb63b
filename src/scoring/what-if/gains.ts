/** Who counts for more after a change, read from what made the values. */
import { amountsByTenant, isOfCustomers } from '../counted.ts';
import type { Designation, Metric } from '../ids.ts';
import { clamp, EPSILON } from '../numbers.ts';
import type { MetricScore, Scorecard } from '../scorecard.ts';

/** What one customer adds to one metric, on either track. */
export interface Gain {
  readonly designation: Designation;
  readonly metric: Metric;
  /** In the terms of `Counted.amount`. */
  readonly amount: number;
  /**
   * The customer's share of the points of all gains together: an estimate, exact where the metric is linear; 0 on the
   * track that does not count after the change.
   */
  readonly points: number;
  /** The metric has all its points already. */
  readonly full: boolean;
}

/** Tenant id -> its gains; tenants that gain nothing are not in it. */
export function gainsOf(before: Scorecard, after: Scorecard): ReadonlyMap<string, readonly Gain[]> {
  const gains = new Map<string, Gain[]>();
  for (const { id: designation, tracks, track } of after.designations) {
    const then = before.designations.find(({ id }) => id === designation);
    for (const scored of tracks) {
      const earlier = then?.tracks.find((each) => each.track === scored.track);
      for (const metric of scored.metrics) {
        const was = earlier?.metrics.find(({ id }) => id === metric.id);
        if (!was || !isOfCustomers(metric.unit)) continue;
        for (const [tenant, gain] of gainsIn(was, metric)) {
          const known = gains.get(tenant) ?? [];
          gains.set(tenant, known);
          const pays = scored.track === track ? gain : { amount: gain.amount, points: 0, full: false };
          known.push({ designation, metric: metric.id, ...pays });
        }
      }
    }
  }
  return gains;
}

function gainsIn(before: MetricScore, after: MetricScore): Map<string, Pick<Gain, 'amount' | 'points' | 'full'>> {
  const amounts = amountsByTenant(after);
  for (const [tenant, amount] of amountsByTenant(before)) amounts.set(tenant, (amounts.get(tenant) ?? 0) - amount);
  const gained = [...amounts].filter(([, amount]) => amount > EPSILON);
  const sum = gained.reduce((total, [, amount]) => total + amount, 0);
  const worth = ((after.value ?? 0) - (before.value ?? 0)) * after.pointsPerUnit;
  const room = before.max - before.points;
  return new Map(
    gained.map(([tenant, amount]) => [
      tenant,
      { amount, points: clamp((worth * amount) / sum, room), full: room <= EPSILON },
    ]),
  );
}
