/**
 * How much a line is like the examples of each command: a linear model (multinomial logistic regression) over the
 * features of the line. It is trained by scripts/language/train.ts and knows nothing but its examples; cues, which are
 * written by hand, stand beside it (readings.ts).
 */
import type { ReadLine } from '../read.ts';
import { featuresOf } from './features.ts';
import { type Meaning, MODEL } from './model.ts';
import { softmax } from './softmax.ts';

export type { Meaning };

export interface Likeness {
  /** All that the model tells apart. */
  readonly meanings: readonly Meaning[];
  /** Between 0 and 1, all together 1. */
  readonly of: (meaning: Meaning) => number;
  /** The features that speak most for a meaning, strongest first. */
  readonly because: (meaning: Meaning) => readonly { readonly feature: string; readonly weight: number }[];
}

const MOST_REASONS = 4;

export function likeness(line: ReadLine): Likeness {
  const { meanings, scale, weights } = MODEL;
  const known = featuresOf(line).flatMap((feature) =>
    Object.hasOwn(weights, feature) ? [{ feature, row: weights[feature]! }] : [],
  );
  const share = 1 / (scale * Math.sqrt(Math.max(1, known.length)));
  const sums = new Float64Array(meanings.length);
  for (const { row } of known) {
    for (let at = 0; at < row.length; at += 2) sums[row[at]!]! += row[at + 1]! * share;
  }
  const shares = softmax(sums);
  return {
    meanings,
    of: (meaning) => shares[meanings.indexOf(meaning)] ?? 0,
    because: (meaning) => {
      const place = meanings.indexOf(meaning);
      return known
        .map(({ feature, row }) => ({ feature, weight: share * weightAt(row, place) }))
        .filter(({ weight }) => weight > 0)
        .sort((one, other) => other.weight - one.weight)
        .slice(0, MOST_REASONS);
    },
  };
}

function weightAt(row: readonly number[], place: number): number {
  for (let at = 0; at < row.length; at += 2) if (row[at] === place) return row[at + 1]!;
  return 0;
}
