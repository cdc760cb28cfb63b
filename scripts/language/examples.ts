/** What the model learns from: sentences with what they mean. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandId } from '../../src/bot/commands/ids.ts';
import { COMMANDS } from '../../src/bot/commands/index.ts';
import type { Meaning } from '../../src/bot/language/likeness/model.ts';
import { articles } from '../../src/knowledge/index.ts';
import { LOOKS, NONE } from '../../test/bot/language/looks.ts';

export interface Example {
  readonly text: string;
  readonly meaning: Meaning;
  /** How much it counts; 1 unless told. */
  readonly weight?: number;
}

/** An article is asked for in ten ways, so that each way counts as a part of an example. */
const WAY_TO_ASK = 0.3;
/** What help shows must be understood by all means. */
const SHOWN = 3;

/**
 * Those of examples/<meaning>.json, what help shows, what the tests say of single sentences, what articles are asked.
 * @throws Error where a file is called like no command
 */
export function allExamples(): readonly Example[] {
  const folder = fileURLToPath(new URL('./examples/', import.meta.url));
  const written = globSync('*.json', { cwd: folder })
    .sort()
    .flatMap((file) => {
      const texts = JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as readonly string[];
      const meaning = meaningCalled(basename(file, '.json'));
      return texts.map((text) => ({ text, meaning }));
    });
  const asked = [...articles().values()].flatMap(({ questions }) =>
    questions.map((text) => ({ text, meaning: 'ask' as const, weight: WAY_TO_ASK })),
  );
  const tested = LOOKS.flatMap(([, all]) =>
    Object.entries(all).flatMap(([meaning, utterances]) =>
      utterances.map(([text]) => ({ text, meaning: meaningCalled(meaning) })),
    ),
  );
  const none = NONE.map((text) => ({ text, meaning: 'none' as const }));
  const shown = Object.values(COMMANDS).flatMap(({ id, examples }) =>
    examples.map((text) => ({ text, meaning: id, weight: SHOWN })),
  );
  return [...written, ...shown, ...tested, ...none, ...asked];
}

function meaningCalled(name: string): Meaning {
  if (name === 'none' || isCommandId(name)) return name;
  throw new Error(`${name} is no command: examples are written for a command, or for "none".`);
}

const isCommandId = (name: string): name is CommandId => Object.hasOwn(COMMANDS, name);
