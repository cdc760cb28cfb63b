/**
 * The notation of cues.
 *
 * `which customers count` words in this order; light words ("the", "our", "do") and names may stand between
 * `gap|gaps`              one of these words
 * `please?`               may be absent
 * `{show}`                one of the words of a class (classes.ts)
 * `<certification>`       an entity of this kind (entity.ts)
 * `...`                   up to four words of any sort
 * `a b & c`               both parts, wherever they stand
 */
import { CLASSES } from './classes.ts';
import { SHORTHAND } from './shorthand.ts';

export interface Step {
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** Stands for up to four words of any sort; then the other two are empty. */
  readonly gap: boolean;
}

/** One row of steps; `key` is its text, so that equal parts are matched once. */
export interface Part {
  readonly key: string;
  readonly steps: readonly Step[];
}

/** The ways to read one pattern: optional words make several. Each way is a list of parts that must all occur. */
export function parsePattern(pattern: string): readonly (readonly Part[])[] {
  return pattern
    .split('&')
    .map((part) =>
      variants(part.trim().split(/\s+/)).map((steps) => ({ key: steps.join(' '), steps: steps.map(stepOf) })),
    )
    .reduce<readonly (readonly Part[])[]>(
      (ways, choices) => ways.flatMap((way) => choices.map((choice) => [...way, choice])),
      [[]],
    );
}

/** The words a pattern mentions, for the spelling of what people type. */
export function wordsOf(part: Part): readonly string[] {
  return part.steps.flatMap((step) => [...step.words]);
}

function variants(steps: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const text of steps) {
    const without = text.endsWith('?') ? rows.map((row) => [...row]) : [];
    for (const row of rows) row.push(text.replace(/\?$/, ''));
    rows.push(...without);
  }
  return rows;
}

/** The thousands of patterns are made of a few hundred steps, and some classes have dozens of words. */
const STEPS = new Map<string, Step>();

function stepOf(text: string): Step {
  const known = STEPS.get(text) ?? parseStep(text);
  STEPS.set(text, known);
  return known;
}

function parseStep(text: string): Step {
  if (text === '...') return { words: new Set(), kinds: new Set(), gap: true };
  const choices = text.split('|');
  const kinds = choices.filter((choice) => choice.startsWith('<'));
  const words = choices.filter((choice) => !choice.startsWith('<'));
  return {
    words: new Set(words.flatMap(wordOrClass)),
    kinds: new Set(kinds.map((kind) => kind.slice(1, -1))),
    gap: false,
  };
}

/** Shorthand is written out as in messages, so that a cue may be written as people say it. */
function wordOrClass(text: string): readonly string[] {
  const name = /^\{(\w+)\}$/.exec(text)?.[1];
  if (name === undefined) return [SHORTHAND.get(text) ?? text];
  const words = CLASSES[name];
  if (words === undefined) throw new Error(`No word class is called "${name}". Add it to classes.ts.`);
  return words;
}
