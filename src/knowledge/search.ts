/** Finds the article that answers a question. */
import type { Article } from './article.ts';
import { articleAskedAs } from './asked-as.ts';
import { index, type Question } from './search-index.ts';
import { questionWordsOf, termsOf } from './terms.ts';

export interface Nearest {
  readonly article: Article;
  /** How much of what was asked the article speaks of, and how much of its nearest question was asked: 0 to 1. */
  readonly confidence: number;
  /** How likely it is this one if it is one of them: 0 to 1, near 1 where no other comes near. */
  readonly chance: number;
}

/** How many of the library's best are looked at closely. */
const CONSIDERED = 16;
/** An article that speaks of all that was asked may still answer something else: it is worth this much, the rest by its nearest question. */
const SPEAKS_OF_IT = 0.4;
/**
 * What speaks for an article, fitted as a logistic regression to a thousand questions whose article is known: the
 * library's score, how close its nearest questions are, and how many of its questions ask who, when or how as this one.
 */
const WEIGHTS = { score: 3.1, close: 8.9, asks: 4.3 };
/** Of how many of its questions the closeness is taken: one alone may be near by chance. */
const NEAREST_QUESTIONS = 3;
/** Of articles asked for in the same words but the small ones, the one asked for word for word comes first. */
const EXACTLY = 10;

/**
 * The articles nearest to a question, best first.
 * @param text as somebody asks it, in English as the articles are; slips of the finger are put right before
 */
export function nearestArticles(text: string, most: number): readonly Nearest[] {
  const { of, search, own, rarity } = index();
  const asked = Array.from(termsOf(text), (term) => ({ term, weight: rarity(term) }));
  if (asked.length === 0) return [];
  const exactly = articleAskedAs(text);
  const asks = [...questionWordsOf(text)];
  const total = sumOf(asked.map(({ weight }) => weight));
  const shared = (terms: ReadonlySet<string>): number =>
    asked.reduce((sum, { term, weight }) => (terms.has(term) ? sum + weight : sum), 0);
  const closeness = ({ terms, weight }: Question): number => (2 * shared(terms)) / (total + weight);
  const asksAlike = (question: Question): boolean => asks.some((word) => question.asks.has(word));
  const found = search
    .search(text)
    .slice(0, CONSIDERED)
    .map(({ id, score }) => {
      const article = of.get(id)!;
      const { questions, all } = own.get(id)!;
      const close = largest(questions.map(closeness), NEAREST_QUESTIONS);
      const speaksFor =
        WEIGHTS.score * Math.log1p(score) +
        WEIGHTS.close * (sumOf(close) / NEAREST_QUESTIONS) +
        WEIGHTS.asks * (asks.length === 0 ? 0 : questions.filter(asksAlike).length / questions.length) +
        (article === exactly ? EXACTLY : 0);
      const confidence = (shared(all) / total) * (SPEAKS_OF_IT + (1 - SPEAKS_OF_IT) * close[0]!);
      return { article, confidence, speaksFor };
    })
    .sort((one, other) => other.speaksFor - one.speaksFor);
  const chances = chancesOf(found.map(({ speaksFor }) => speaksFor));
  return found.slice(0, most).map(({ article, confidence }, at) => ({ article, confidence, chance: chances[at]! }));
}

/** Which add up to 1: the logistic function for more than two. */
function chancesOf(logits: readonly number[]): readonly number[] {
  const most = Math.max(...logits);
  const shares = logits.map((logit) => Math.exp(logit - most));
  const all = sumOf(shares);
  return shares.map((share) => share / all);
}

/** The largest first; faster than to sort them all. */
function largest(numbers: readonly number[], most: number): readonly number[] {
  const found: number[] = [];
  for (const number of numbers) {
    const at = found.findIndex((one) => number > one);
    if (at >= 0) found.splice(at, 0, number);
    else if (found.length < most) found.push(number);
    if (found.length > most) found.pop();
  }
  return found;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
