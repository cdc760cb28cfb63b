import { describe, expect, it } from 'vitest';
import { allExamples } from '../../../scripts/language/examples.ts';
import { fingerprint } from '../../../scripts/language/fingerprint.ts';
import { rowsOf } from '../../../scripts/language/rows.ts';
import { sampleNames } from '../../../scripts/language/sample-names.ts';
import { trainingWords } from '../../../scripts/language/training-words.ts';
import { MODEL } from '../../../src/bot/language/likeness/model.ts';
import words from '../../../src/bot/language/likeness/words.json' with { type: 'json' };

const TRAIN = 'The examples, or how they are read, have changed since: npm run language:train';
const examples = allExamples();
const known = await sampleNames();

describe('What training would write now', () => {
  it('are the words that stand in the repository', () => {
    expect(trainingWords(examples, known), TRAIN).toEqual(words);
  });

  it('is the model that stands in the repository', () => {
    expect(MODEL.trainedFrom, TRAIN).toBe(fingerprint(rowsOf(examples, known)));
  });
});

describe('A fingerprint', () => {
  const rows = rowsOf(examples.slice(0, 3), known);

  it('is the same for the same rows', () => {
    expect(fingerprint(rowsOf(examples.slice(0, 3), known))).toBe(fingerprint(rows));
  });

  it.each([
    ['an example more', rowsOf(examples.slice(0, 4), known)],
    ['an example that means something else', [...rows.slice(1), { ...rows[0]!, meaning: 'undo' as const }]],
    ['an example that counts more', rows.map((row) => ({ ...row, weight: 2 }))],
    ['a feature more', rows.map((row) => ({ ...row, features: [...row.features, 'more'] }))],
  ])('is another one with %s', (_, others) => {
    expect(fingerprint(others)).not.toBe(fingerprint(rows));
  });
});
