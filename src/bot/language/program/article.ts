/** Which article of the program answers a line. */
import { type Nearest, nearestArticles } from '../../../knowledge/index.ts';
import { COURTESY } from '../likeness/features.ts';
import type { ReadLine } from '../read.ts';

/** Of articles this near, seven in eight answer what was asked; nearer ones nearly all. */
const SURE = 0.55;
/** Where no other article comes near, less is enough. */
const SURE_ALONE = 0.4;
const ALONE = 1.3;
/** An article further from the question does not speak for a question about the program at all. */
const WORTH_WEIGHING = 0.35;
/** What an article that says all that was asked weighs as a cue. */
export const MOST_OF_AN_ARTICLE = 4;
const LONGEST_QUESTION = 300;

const sought = new WeakMap<ReadLine, readonly Nearest[]>();

/** Id of the article that surely answers the line. */
export function articleIn(line: ReadLine): string | undefined {
  const [best, second] = nearest(line);
  if (best === undefined) return undefined;
  const alone = best.confidence >= SURE_ALONE && best.confidence >= ALONE * (second?.confidence ?? 0);
  return alone || best.confidence >= SURE ? best.article.id : undefined;
}

/** The question as typed, where no article is sure to answer it. */
export const questionIn = (line: ReadLine): string | undefined =>
  articleIn(line) === undefined
    ? line.text
        .trim()
        .replace(/[.!]+$/, '')
        .slice(0, LONGEST_QUESTION)
    : undefined;

/** How much the articles say that a question about the program is meant, as cues weigh. */
export function articleCue(line: ReadLine): {
  readonly weight: number;
  /** A button of the article may have said it. */
  readonly exactly: boolean;
  readonly because: readonly string[];
} {
  const [found] = nearest(line);
  if (found === undefined || found.confidence < WORTH_WEIGHING) return { weight: 0, exactly: false, because: [] };
  const { confidence, exactly } = found;
  return { weight: MOST_OF_AN_ARTICLE * confidence, exactly, because: [`article: ${found.article.title}`] };
}

function nearest(line: ReadLine): readonly Nearest[] {
  const before = sought.get(line);
  if (before !== undefined) return before;
  const text = line.words
    .map((word, at) => (word === '' ? line.raw[at] : word))
    .filter((word) => !COURTESY.has(word ?? ''))
    .join(' ');
  const found = nearestArticles(text, 2);
  sought.set(line, found);
  return found;
}
