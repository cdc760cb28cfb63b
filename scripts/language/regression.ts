/** Multinomial logistic regression, trained by AdaGrad; the same rows give the same model. */
import type { Meaning, Model } from '../../src/bot/language/likeness/model.ts';
import { softmax } from '../../src/bot/language/likeness/softmax.ts';

/** A sentence to learn from. */
export interface Row {
  readonly features: readonly string[];
  readonly meaning: Meaning;
  /** How much it counts, beside others. */
  readonly weight: number;
}

const ROUNDS = 25;
const RATE = 0.3;
/** Keeps weights small that few rows speak for. */
const DECAY = 2e-4;
const FIRST_STEP = 0.01;
/** What stands in one row alone says more of that row than of its meaning. */
const SEEN_AT_LEAST = 2;
const SCALE = 50;
/** Smaller ones, in whole numbers, change no decision and make the file twice as long. */
const LEAST = 15;
const SEED = 7;

/** Weights by feature and meaning; a feature that hardly any row has gets none. */
export function regression(rows: readonly Row[]): Omit<Model, 'trainedFrom'> {
  const meanings = [...new Set(rows.map(({ meaning }) => meaning))].sort();
  const place = new Map(meanings.map((meaning, at) => [meaning, at]));
  const seen = new Map<string, number>();
  for (const { features } of rows) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = [...seen].flatMap(([feature, count]) => (count >= SEEN_AT_LEAST ? [feature] : [])).sort();
  const weights = new Map(kept.map((feature) => [feature, new Float64Array(meanings.length)]));
  const steps = new Map(kept.map((feature) => [feature, new Float64Array(meanings.length).fill(FIRST_STEP)]));
  const prepared = rows.map(({ features, meaning, weight }) => ({
    weight,
    known: features.filter((feature) => weights.has(feature)),
    at: place.get(meaning)!,
  }));
  const random = randomFrom(SEED);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { known, at, weight } of shuffled(prepared, random)) {
      const scale = 1 / Math.sqrt(Math.max(1, known.length));
      const shares = softmax(sums(known, weights, meanings.length, scale));
      for (const feature of known) {
        const own = weights.get(feature)!;
        const step = steps.get(feature)!;
        for (let other = 0; other < own.length; other += 1) {
          const slope = weight * (shares[other]! - (other === at ? 1 : 0)) * scale + DECAY * own[other]!;
          step[other]! += slope * slope;
          own[other]! -= (RATE * slope) / Math.sqrt(step[other]!);
        }
      }
    }
  }
  return { meanings, scale: SCALE, weights: written(weights) };
}

function sums(
  known: readonly string[],
  weights: ReadonlyMap<string, Float64Array>,
  length: number,
  scale: number,
): Float64Array {
  const totals = new Float64Array(length);
  for (const feature of known) {
    const own = weights.get(feature)!;
    for (let at = 0; at < length; at += 1) totals[at]! += own[at]! * scale;
  }
  return totals;
}

function written(weights: ReadonlyMap<string, Float64Array>): Model['weights'] {
  return Object.fromEntries(
    [...weights].map(([feature, own]) => [
      feature,
      [...own].flatMap((weight, at) =>
        Math.abs(Math.round(weight * SCALE)) < LEAST ? [] : [at, Math.round(weight * SCALE)],
      ),
    ]),
  );
}

function shuffled<T>(rows: readonly T[], random: () => number): readonly T[] {
  const order = [...rows];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** A linear congruential generator: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
