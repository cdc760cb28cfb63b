/** The trained model, as scripts/language/train.ts writes it. */
import type { CommandId } from '../../commands/ids.ts';
import written from './model.json' with { type: 'json' };

type Meaning = CommandId | 'none';

export interface WrittenModel {
  readonly meanings: readonly string[];
  /** What a weight is divided by: they are written as whole numbers. */
  readonly scale: number;
  /** By feature: place of a meaning and weight, in turn. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

interface Model {
  readonly meanings: readonly Meaning[];
  readonly place: ReadonlyMap<Meaning, number>;
  readonly weights: ReadonlyMap<string, readonly (readonly [place: number, weight: number])[]>;
}

function unpack({ meanings, scale, weights }: WrittenModel): Model {
  const named = meanings as readonly Meaning[];
  return {
    meanings: named,
    place: new Map(named.map((meaning, at) => [meaning, at])),
    weights: new Map(
      Object.entries(weights).map(([feature, row]) => [
        feature,
        Array.from({ length: row.length / 2 }, (_, at) => [row[2 * at]!, row[2 * at + 1]! / scale] as const),
      ]),
    ),
  };
}

export const MODEL: Model = unpack(written);
