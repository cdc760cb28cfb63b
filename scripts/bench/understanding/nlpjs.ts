/** nlp.js, trained on the same examples; it tells commands apart and takes names from lists. */
import { dockStart } from '@nlpjs/basic';
import type { Known } from '../../../src/bot/language/index.ts';
import type { Example } from '../../language/examples.ts';
import type { Understander } from './compare.ts';

interface Nlp {
  settings: { autoSave: boolean; log: boolean };
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  addNerRuleOptionTexts(language: string, entity: string, option: string, texts: readonly string[]): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<{ readonly intent: string }>;
}

/** @param known its customers, people and certifications are entities; null leaves them out */
export async function nlpjs(examples: readonly Example[], known: Known | null): Promise<Understander> {
  const dock = await dockStart({
    settings: { nlp: { autoSave: false, autoLoad: false, languages: ['en'], log: false } },
    use: ['Basic'],
  });
  const nlp = dock.get<Nlp>('nlp');
  nlp.settings.autoSave = false;
  nlp.addLanguage('en');
  for (const { text, meaning } of examples) nlp.addDocument('en', text, meaning === 'none' ? 'None' : meaning);
  for (const [kind, names] of entitiesOf(known)) {
    for (const name of names) nlp.addNerRuleOptionTexts('en', kind, name, [name]);
  }
  await quietly(() => nlp.train());
  return {
    name: `nlp.js, ${known === null ? 'no names known' : 'the same names known'}`,
    understand: async (text) => {
      const { intent } = await nlp.process('en', text);
      return { command: intent === 'None' ? null : intent, args: {} };
    },
  };
}

const entitiesOf = (known: Known | null): readonly (readonly [string, readonly string[]])[] =>
  known === null
    ? []
    : [
        ['customer', known.customers.map(({ name }) => name)],
        ['person', known.people.map(({ name }) => name)],
        ['certification', known.certifications.map(({ id }) => id)],
      ];

/** It prints every epoch. */
async function quietly(run: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => {};
  try {
    await run();
  } finally {
    console.log = log;
  }
}
