/** The words that training writes into likeness/words.json. */
import type { Known } from '../../src/bot/language/index.ts';
import { OUR_WORDS } from '../../src/bot/language/our-words.ts';
import { articles } from '../../src/knowledge/index.ts';
import { commonWords } from './common-words.ts';
import type { Example } from './examples.ts';

export function trainingWords(examples: readonly Example[], { customers, people }: Known): readonly string[] {
  const names = [...customers, ...people].map(({ name }) => name);
  const checked = [...articles().values()].flatMap(({ title, questions, keywords }) => [
    title,
    ...questions,
    ...keywords,
  ]);
  const texts = examples.map(({ text }) => text);
  return commonWords(texts, names, OUR_WORDS, checked);
}
