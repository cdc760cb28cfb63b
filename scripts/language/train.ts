/**
 * Trains the model of src/bot/language/likeness from scripts/language/examples and the questions of the articles.
 * npm run language:train writes it; the same examples give the same file.
 */
import { writeFile } from 'node:fs/promises';
import type { Model } from '../../src/bot/language/likeness/model.ts';
import { allExamples } from './examples.ts';
import { fingerprint } from './fingerprint.ts';
import { regression } from './regression.ts';
import { sampleNames } from './sample-names.ts';
import { trainingWords } from './training-words.ts';

const FOLDER = new URL('../../src/bot/language/likeness/', import.meta.url);
const write = (file: string, value: unknown) => writeFile(new URL(file, FOLDER), `${JSON.stringify(value)}\n`);

const examples = allExamples();
const known = await sampleNames();
await write('words.json', trainingWords(examples, known));
// Only now: how a text is read depends on the words just written.
const { rowsOf } = await import('./rows.ts');
const rows = rowsOf(examples, known);
const model: Model = { trainedFrom: fingerprint(rows), ...regression(rows) };
await write('model.json', model);
console.log(
  `${examples.length} examples, ${model.meanings.length} meanings, ${Object.keys(model.weights).length} features`,
);
