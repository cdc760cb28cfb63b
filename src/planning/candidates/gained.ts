/** What each customer adds to the quantities of a book when something changes: scoring after minus scoring before. */
import { isOfCustomers } from '../../scoring/counted.ts';
import { EPSILON } from '../../scoring/numbers.ts';
import type { MetricBook } from '../score/book.ts';
import { amountsOf, isTouched, type Measured } from '../score/measured.ts';
import type { Gain } from './candidate.ts';
import type { World } from './world.ts';

/**
 * Customers add up: what one of them adds to a quantity does not depend on the others, so one scoring with the change
 * made at all of them tells the gain of each.
 * @returns by tenant id, those whose gain is none left out
 */
export function gainedBy(
  before: readonly Measured[],
  after: readonly Measured[],
  { book, worth }: World,
): Map<string, Gain[]> {
  const gained = new Map<string, Gain[]>();
  for (const [index, { parts }] of before.entries()) {
    for (const [number, was] of parts.entries()) {
      const is = after[index]!.parts[number]!;
      if (was.value === null || is.value === null || !isOfCustomers(is.score.unit) || !isTouched(was, is)) continue;
      const difference = new Map(amountsOf(is));
      for (const [tenant, amount] of amountsOf(was)) difference.set(tenant, (difference.get(tenant) ?? 0) - amount);
      const moved = [...difference].filter(([, amount]) => Math.abs(amount) > EPSILON);
      if (moved.length === 0) continue;
      const perAmount = worth(index, number);
      const metric = book.metrics[index]!;
      for (const [tenant, amount] of moved) {
        const own = gained.get(tenant) ?? [];
        gained.set(tenant, own);
        own.push(...gainsOf(metric, number, amount, perAmount));
      }
    }
  }
  return gained;
}

/** What an amount adds to a part, and to the least that has to be there before the metric pays. */
export function gainsOf(
  { parts, gates }: MetricBook,
  part: number,
  amount: number,
  perAmount: number,
): readonly Gain[] {
  const { quantity } = parts[part]!;
  return [{ quantity, amount: amount * perAmount }, ...gates.map((gate) => ({ quantity: gate.quantity, amount }))];
}
