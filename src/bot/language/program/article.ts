/** Which article of the program answers a line. */
import { type Nearest, nearestArticles } from '../../../knowledge/index.ts';
import type { ReadLine } from '../read.ts';

/** With less, the nearest articles are offered and none is told. */
const SURE = 0.5;
/** An article further from the question does not speak for a question about the program at all. */
const WORTH_WEIGHING = 0.35;
/** What an article that says all that was asked weighs as a cue. */
const AS_A_CUE = 8;
const LONGEST_QUESTION = 300;

const sought = new WeakMap<ReadLine, Nearest | null>();

export const articleIn = (line: ReadLine): string | undefined => {
  const found = nearest(line);
  return found !== null && found.confidence >= SURE ? found.article.id : undefined;
};

/** The question as typed, where no article is sure to answer it. */
export const questionIn = (line: ReadLine): string | undefined =>
  articleIn(line) === undefined ? line.text.trim().slice(0, LONGEST_QUESTION) : undefined;

/** How much the articles say that a question about the program is meant, as cues weigh. */
export function articleCue(line: ReadLine): { readonly weight: number; readonly because: readonly string[] } {
  const found = nearest(line);
  if (found === null || found.confidence < WORTH_WEIGHING) return { weight: 0, because: [] };
  return { weight: AS_A_CUE * found.confidence, because: [`article: ${found.article.title}`] };
}

function nearest(line: ReadLine): Nearest | null {
  const before = sought.get(line);
  if (before !== undefined) return before;
  const text = line.words.map((word, at) => (word === '' ? line.raw[at] : word)).join(' ');
  const found = nearestArticles(text, 1)[0] ?? null;
  sought.set(line, found);
  return found;
}
