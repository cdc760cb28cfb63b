/** Some way to qualify, far from the cheapest perhaps: everything done, then the dearest left out as long as it holds. */
import type { Priced } from '../candidates/candidate.ts';
import { type Book, standingWith } from '../score/book.ts';

/** What it costs in working days; null where doing everything does not qualify. */
export function trimmed(book: Book, candidates: readonly Priced[]): number | null {
  const quantities = [...book.quantities];
  const add = ({ gains }: Priced, units: number) => {
    for (const { quantity, amount } of gains) quantities[quantity]! += amount * units;
  };
  const qualifies = () => standingWith(book, quantities).qualified;
  for (const candidate of candidates) add(candidate, candidate.most);
  if (!qualifies()) return null;
  const worth = ({ gains }: Priced) => gains.reduce((sum, { amount }) => sum + amount, 0);
  let effort = 0;
  for (const candidate of candidates.toSorted((a, b) => b.effort - a.effort || worth(a) - worth(b))) {
    add(candidate, -candidate.most);
    // Units of one candidate are all alike, so the fewest that still qualify are found by halving.
    let [low, high] = [0, candidate.most];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      add(candidate, middle);
      const enough = qualifies();
      add(candidate, -middle);
      if (enough) high = middle;
      else low = middle + 1;
    }
    add(candidate, low);
    effort += candidate.effort * low;
  }
  return effort;
}
