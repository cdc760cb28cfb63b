/** Fewer candidates with the same cheapest way. */
import { EPSILON } from '../../scoring/numbers.ts';
import type { Priced } from '../candidates/candidate.ts';
import type { Book, Quantity } from '../score/book.ts';
import { trimmed } from './trim.ts';

/**
 * Leaves out who is dominated: by others that cost the same, show on the same day and add at least as much to everything,
 * as far as it can pay. A way that holds the dominated one gets no worse by changing it for a better one it does not hold,
 * so only as many better ones as a cheapest way can hold are kept. Candidates that are there many times stay.
 */
export function thinned(book: Book, candidates: readonly Priced[]): readonly Priced[] {
  const held = mostHeld(book, candidates);
  const room = roomOf(book, candidates);
  const alike = Map.groupBy(
    candidates.filter(({ most }) => most === 1),
    ({ step, effort, leadDays }) => [step, effort, leadDays].join(' '),
  );
  const kept = new Set([...alike.values()].flatMap((own) => undominated(own, held, room)));
  return candidates.filter((candidate) => candidate.most > 1 || kept.has(candidate));
}

/** Units a cheapest way can hold: what some way costs, spent on the cheapest. */
function mostHeld(book: Book, candidates: readonly Priced[]): number {
  const known = trimmed(book, candidates);
  const cheapest = Math.min(...candidates.map(({ effort }) => effort));
  return known === null ? Number.POSITIVE_INFINITY : Math.floor(known / cheapest + EPSILON);
}

/** How much more of each quantity can pay; without end where something else can take some of it away. */
function roomOf({ quantities, metrics }: Book, candidates: readonly Priced[]): ReadonlyMap<Quantity, number> {
  const shrinking = new Set(
    candidates.flatMap(({ gains }) => gains.filter(({ amount }) => amount < 0).map(({ quantity }) => quantity)),
  );
  return new Map(
    metrics.flatMap(({ parts, max, payable }) =>
      parts.flatMap(({ quantity, pointsPerUnit, most = Number.POSITIVE_INFINITY }): [Quantity, number][] => {
        if (shrinking.has(quantity)) return [];
        const pays = payable && pointsPerUnit > 0;
        return [[quantity, pays ? Math.max(Math.min(max / pointsPerUnit, most) - quantities[quantity]!, 0) : 0]];
      }),
    ),
  );
}

function undominated(alike: readonly Priced[], held: number, room: ReadonlyMap<Quantity, number>): readonly Priced[] {
  const quantities = [...new Set(alike.flatMap(({ gains }) => gains.map(({ quantity }) => quantity)))];
  const useful = alike.map((candidate) => {
    const amounts = quantities.map((quantity) => {
      const amount = candidate.gains.find((gain) => gain.quantity === quantity)?.amount ?? 0;
      return Math.min(amount, room.get(quantity) ?? amount);
    });
    return { candidate, amounts };
  });
  // Whoever dominates another comes before it.
  useful.sort((a, b) => firstDifference(b.amounts, a.amounts));
  const kept: typeof useful = [];
  for (const one of useful) {
    let better = 0;
    for (const { amounts } of kept) if (amounts.every((amount, index) => amount >= one.amounts[index]!)) better += 1;
    if (better < held) kept.push(one);
  }
  return kept.map(({ candidate }) => candidate);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((amount, at) => amount !== b[at]);
  return index < 0 ? 0 : a[index]! - b[index]!;
}
