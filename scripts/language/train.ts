/**
 * Trains the model of src/bot/language/likeness from scripts/language/examples and the questions of the articles.
 * npm run language:train writes it; the same examples give the same file.
 */
import { writeFile } from 'node:fs/promises';
import { OUR_WORDS } from '../../src/bot/language/our-words.ts';
import { articles } from '../../src/knowledge/index.ts';
import { commonWords } from './common-words.ts';
import { allExamples } from './examples.ts';
import { regression } from './regression.ts';
import { sampleNames } from './sample-names.ts';

const FOLDER = new URL('../../src/bot/language/likeness/', import.meta.url);
const write = (file: string, value: unknown) => writeFile(new URL(file, FOLDER), `${JSON.stringify(value)}\n`);

const examples = allExamples();
const known = await sampleNames();
const names = [...known.customers, ...known.people].map(({ name }) => name);
const texts = examples.map(({ text }) => text);
const checked = [...articles().values()].flatMap(({ title, questions, keywords }) => [
  title,
  ...questions,
  ...keywords,
]);
await write('words.json', commonWords(texts, names, OUR_WORDS, checked));
// Only now: how a text is read depends on the words just written.
const { featuresIn } = await import('./features-in.ts');
const rows = examples.map(({ text, meaning, weight = 1 }) => ({ features: featuresIn(text, known), meaning, weight }));
const model = regression(rows);
await write('model.json', model);
console.log(
  `${examples.length} examples, ${model.meanings.length} meanings, ${Object.keys(model.weights).length} features`,
);
