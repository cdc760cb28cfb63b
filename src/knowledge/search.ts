/** Finds the article that answers a question. */
import MiniSearch from 'minisearch';
import type { Article } from './article.ts';
import { articles } from './load.ts';
import { questionWordsOf, termOf, termsOf, wordsOf } from './terms.ts';

export interface Nearest {
  readonly article: Article;
  /** How much of what was asked the article speaks of, and how much of its nearest question was asked: 0 to 1. */
  readonly confidence: number;
  /** How likely it is this one if it is one of them: 0 to 1, near 1 where no other comes near. */
  readonly chance: number;
}

interface Entry {
  readonly id: string;
  readonly questions: string;
  readonly text: string;
}

interface Question {
  readonly terms: ReadonlySet<string>;
  /** Who, when, how: they tell neighbours apart that have all other words in common. */
  readonly asks: ReadonlySet<string>;
  /** Of all its terms together. */
  readonly weight: number;
}

/** What an article says, taken apart. */
interface Own {
  readonly questions: readonly Question[];
  /** The terms of all it says. */
  readonly all: ReadonlySet<string>;
}

interface Index {
  readonly of: ReadonlyMap<string, Article>;
  readonly search: MiniSearch<Entry>;
  /** By article. */
  readonly own: ReadonlyMap<string, Own>;
  /** By the words of its title and of each question. */
  readonly askedAs: ReadonlyMap<string, Article>;
  /** How rare a term is among the articles; what none of them says is the rarest of all. */
  readonly rarity: (term: string) => number;
}

/** A question says more of what an article answers than its text, where any word may stand. */
const BOOST = { questions: 3, text: 1 };
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

let made: Index | undefined;

/** Made at the first question, and again only for other articles. */
function index(): Index {
  const all = articles();
  if (made?.of !== all) made = indexOf(all);
  return made;
}

/** The article that lists this very question, or is called so. */
export const articleAskedAs = (text: string): Article | undefined => index().askedAs.get(asWords(text));

/**
 * The articles nearest to a question, best first.
 * @param text as somebody asks it, in English as the articles are; slips of the finger are put right before
 */
export function nearestArticles(text: string, most: number): readonly Nearest[] {
  const { of, search, own, askedAs, rarity } = index();
  const asked = Array.from(termsOf(text), (term) => ({ term, weight: rarity(term) }));
  if (asked.length === 0) return [];
  const exactly = askedAs.get(asWords(text));
  const asks = questionWordsOf(text);
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  const shared = (terms: ReadonlySet<string>): number =>
    asked.reduce((sum, { term, weight }) => (terms.has(term) ? sum + weight : sum), 0);
  const found = search
    .search(text)
    .slice(0, CONSIDERED)
    .map(({ id, score }) => {
      const article = of.get(id)!;
      const { questions, all } = own.get(id)!;
      const close = questions
        .map(({ terms, weight }) => (2 * shared(terms)) / (total + weight))
        .sort((one, other) => other - one);
      const speaksFor =
        WEIGHTS.score * Math.log1p(score) +
        WEIGHTS.close * mean(close.slice(0, NEAREST_QUESTIONS)) +
        WEIGHTS.asks * mean(questions.map((question) => ([...asks].some((word) => question.asks.has(word)) ? 1 : 0))) +
        (article === exactly ? EXACTLY : 0);
      const confidence = (shared(all) / total) * (SPEAKS_OF_IT + (1 - SPEAKS_OF_IT) * (close[0] ?? 0));
      return { article, confidence, speaksFor };
    })
    .sort((one, other) => other.speaksFor - one.speaksFor);
  const best = found[0]?.speaksFor ?? 0;
  const likely = found.map(({ speaksFor }) => Math.exp(speaksFor - best));
  const together = likely.reduce((sum, one) => sum + one, 0);
  return found
    .slice(0, most)
    .map(({ article, confidence }, at) => ({ article, confidence, chance: likely[at]! / together }));
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

function indexOf(all: ReadonlyMap<string, Article>): Index {
  const search = new MiniSearch<Entry>({
    fields: ['questions', 'text'],
    tokenize: wordsOf,
    processTerm: termOf,
    searchOptions: { boost: BOOST },
  });
  const entries = Array.from(all.values(), (article) => ({
    id: article.id,
    questions: questionsOf(article).join(' '),
    text: textOf(article),
  }));
  search.addAll(entries);
  const said = new Map(entries.map(({ id, questions, text }) => [id, termsOf(`${questions} ${text}`)]));
  const rarity = rarityIn([...said.values()]);
  const own = new Map(
    Array.from(all.values(), (article): [string, Own] => {
      const questions = questionsOf(article).map((text): Question => {
        const terms = termsOf(text);
        return {
          terms,
          asks: questionWordsOf(text),
          weight: [...terms].reduce((sum, term) => sum + rarity(term), 0),
        };
      });
      return [article.id, { questions, all: said.get(article.id)! }];
    }),
  );
  const askedAs = new Map(
    [...all.values()].flatMap((article) => questionsOf(article).map((text) => [asWords(text), article] as const)),
  );
  return { of: all, search, own, askedAs, rarity };
}

function rarityIn(texts: readonly ReadonlySet<string>[]): (term: string) => number {
  const spread = new Map<string, number>();
  for (const text of texts) for (const term of text) spread.set(term, (spread.get(term) ?? 0) + 1);
  const rarity = new Map(Array.from(spread, ([term, count]) => [term, Math.log(1 + texts.length / count)]));
  const rarest = Math.log(1 + texts.length);
  return (term) => rarity.get(term) ?? rarest;
}

const asWords = (text: string): string => wordsOf(text).join(' ');

const questionsOf = ({ title, questions }: Article): readonly string[] => [title, ...questions];

const textOf = ({ keywords, answer, figures, points }: Article): string =>
  [...keywords, answer, ...figures.flatMap(({ name, value }) => [name, value]), ...points].join(' ');
