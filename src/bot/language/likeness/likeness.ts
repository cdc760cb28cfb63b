/**
 * How much a line is like the examples of each command: a linear model (multinomial logistic regression) over the
 * features of the line. It is trained by scripts/language/train.ts and knows nothing but its examples; cues, which are
 * written by hand, stand beside it (readings.ts).
 */
import type { CommandId } from '../../commands/ids.ts';
import type { ReadLine } from '../read.ts';
import { featuresOf } from './features.ts';
import { MODEL } from './model.ts';

/** A command, or none of them. */
export type Meaning = CommandId | 'none';

export interface Likeness {
  /** All that the model tells apart. */
  readonly meanings: readonly Meaning[];
  /** Between 0 and 1, all together 1. */
  readonly of: (meaning: Meaning) => number;
  /** The features that speak most for a meaning against the average of the others, strongest first. */
  readonly because: (meaning: Meaning) => readonly { readonly feature: string; readonly weight: number }[];
}

const MOST_REASONS = 4;

export function likeness(line: ReadLine): Likeness {
  const known = featuresOf(line).flatMap((feature) => {
    const weights = MODEL.weights.get(feature);
    return weights === undefined ? [] : [{ feature, weights }];
  });
  const scale = 1 / Math.sqrt(Math.max(1, known.length));
  const sums = new Float64Array(MODEL.meanings.length);
  for (const { weights } of known) for (const [at, weight] of weights) sums[at]! += weight * scale;
  const shares = softmax(sums);
  return {
    meanings: MODEL.meanings,
    of: (meaning) => shares[MODEL.place.get(meaning) ?? -1] ?? 0,
    because: (meaning) => {
      const place = MODEL.place.get(meaning) ?? -1;
      return known
        .map(({ feature, weights }) => ({
          feature,
          weight: scale * (weights.find(([at]) => at === place)?.[1] ?? 0),
        }))
        .filter(({ weight }) => weight > 0)
        .sort((one, other) => other.weight - one.weight)
        .slice(0, MOST_REASONS);
    },
  };
}

function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / total);
}
