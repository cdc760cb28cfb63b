/** Labels beside line ends, moved apart so that none covers another. */

export interface Wanted {
  /** Where it would be best, from the top. */
  readonly at: number;
  /** How high it is. */
  readonly size: number;
}

/**
 * Centres for the labels, in the order given: each as near as can be to where it is wanted, none over another, all
 * between `top` and `bottom` (where they fit at all).
 */
export function apart(labels: readonly Wanted[], top: number, bottom: number): readonly number[] {
  const order = labels.map((_, index) => index).sort((a, b) => labels[a]!.at - labels[b]!.at || a - b);
  const centres = labels.map(({ at }) => at);
  let free = top;
  for (const index of order) {
    const half = labels[index]!.size / 2;
    centres[index] = Math.max(centres[index]!, free + half);
    free = centres[index]! + half;
  }
  free = bottom;
  for (const index of order.reverse()) {
    const half = labels[index]!.size / 2;
    centres[index] = Math.min(centres[index]!, free - half);
    free = centres[index]! - half;
  }
  return centres;
}
