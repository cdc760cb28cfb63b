/** The examples as the model sees them. */
import { keepNames } from '../../src/bot/language/clean.ts';
import { featuresOf } from '../../src/bot/language/likeness/features.ts';
import { read } from '../../src/bot/language/read.ts';
import type { Known } from '../../src/bot/language/understanding.ts';
import { vocabulary } from '../../src/bot/language/vocabulary.ts';
import type { Example } from './examples.ts';
import type { Row } from './regression.ts';

/** Each text read as `understand` reads it, with these names and the words that likeness/words.json holds. */
export function rowsOf(examples: readonly Example[], known: Known): readonly Row[] {
  const words = vocabulary(known);
  return examples.map(({ text, meaning, weight = 1 }) => ({
    features: featuresOf(read(keepNames(text, words.marked), words)),
    meaning,
    weight,
  }));
}
