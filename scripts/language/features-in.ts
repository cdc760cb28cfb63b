import { keepNames } from '../../src/bot/language/clean.ts';
import { featuresOf } from '../../src/bot/language/likeness/features.ts';
import { read } from '../../src/bot/language/read.ts';
import type { Known } from '../../src/bot/language/understanding.ts';
import { vocabulary } from '../../src/bot/language/vocabulary.ts';

/** The features of a text as `understand` would see them. */
export function featuresIn(text: string, known: Known): readonly string[] {
  const words = vocabulary(known);
  return featuresOf(read(keepNames(text, words.marked), words));
}
