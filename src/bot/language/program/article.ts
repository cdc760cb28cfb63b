/** Which article of the program answers a line. */
import { type Article, articleAskedAs, articleBy, type Nearest, nearestArticles } from '../../../knowledge/index.ts';
import { COURTESY } from '../courtesy.ts';
import { oncePerLine } from '../once-per-line.ts';
import type { ReadLine } from '../read.ts';
import type { Memory } from '../understanding.ts';

/** Of articles this likely beside the others, 19 in 20 answer what was asked (test/knowledge/finding.test.ts). */
const SURE = 0.6;
/** One that speaks of less of what was asked than this may be likelier than the others and still answer something else. */
const SPEAKS_OF_ENOUGH = 0.3;
/** An article further from the question does not speak for a question about the program at all. */
const WORTH_WEIGHING = 0.35;
/** What an article that says all that was asked weighs as a cue, and what it weighs more where no other comes near. */
const ALL_THAT_WAS_ASKED = 4;
const NO_OTHER = { weight: 6, chance: 0.8, confidence: 0.5 };
/** Fewer words name a subject, which may have a guide of ours, and ask nothing of it. */
const WORDS_OF_A_QUESTION = 3;
export const MOST_OF_AN_ARTICLE = ALL_THAT_WAS_ASKED + NO_OTHER.weight;
/** Letters of a question that are passed on. */
export const LONGEST_QUESTION = 300;

/** The article that lists the line as it was typed: a button of it may have said it. */
export const articleAsked = oncePerLine((line): Article | undefined => articleAskedAs(line.text));

/** A button says the first question of its article, whatever was spoken of before. */
export const saidByArticleButton = (line: ReadLine): boolean =>
  articleAsked(line)?.questions[0]?.toLowerCase() === line.text.trim().toLowerCase();

/** The article that the last answer told. */
export const toldLast = ({ command, args }: Memory): Article | undefined =>
  command === 'ask' && typeof args.article === 'string' ? articleBy(args.article) : undefined;

/** Id of the article that surely answers the line. */
export function articleIn(line: ReadLine): string | undefined {
  const asked = articleAsked(line);
  if (asked !== undefined) return asked.id;
  const [best] = nearest(line);
  const sure = best !== undefined && best.chance >= SURE && best.confidence >= SPEAKS_OF_ENOUGH;
  return sure ? best.article.id : undefined;
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
export function articleCue(line: ReadLine): { readonly weight: number; readonly because: readonly string[] } {
  const [found] = nearest(line);
  if (found === undefined || found.confidence < WORTH_WEIGHING) return { weight: 0, because: [] };
  const noOther =
    askedWith(line).length >= WORDS_OF_A_QUESTION &&
    found.chance >= NO_OTHER.chance &&
    found.confidence >= NO_OTHER.confidence;
  return {
    weight: ALL_THAT_WAS_ASKED * found.confidence + (noOther ? NO_OTHER.weight : 0),
    because: [`article: ${found.article.title}`],
  };
}

const nearest = oncePerLine((line): readonly Nearest[] => nearestArticles(asQuestion(line), 1));

/** What articles are looked for by. As it was meant: slips put right, without greetings and thanks; names as typed. */
export const asQuestion = (line: ReadLine): string => askedWith(line).join(' ');

const askedWith = ({ words, raw }: ReadLine): readonly string[] =>
  words.map((word, at) => word || raw[at]!).filter((word) => !COURTESY.has(word));
