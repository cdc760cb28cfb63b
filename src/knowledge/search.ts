/** Finds the article that answers a question. */
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Article } from './article.ts';
import { articles } from './load.ts';
import { sameMeaning } from './same-meaning.ts';

export interface Nearest {
  readonly article: Article;
  /** How much of what was asked the article speaks of, and how much of its nearest question was asked: 0 to 1. */
  readonly confidence: number;
}

interface Entry {
  readonly id: string;
  readonly article: string;
  /** One question of it, or all its text. */
  readonly text: string;
}

interface Index {
  readonly search: MiniSearch<Entry>;
  /** Terms of each entry. */
  readonly terms: ReadonlyMap<string, readonly string[]>;
  /** How rare a term is among the articles; what none of them says is the rarest of all. */
  readonly rarity: (term: string) => number;
}

/** Words that every question has. */
const EMPTY_WORDS = new Set(
  `a an the is are was were be been being am our my your his her their its we us i me you they them he she it
  this that these those there here of in on at to for with by from as into and or so then than too also
  do does did done have has had will would could should can may might shall if when what which who how where why
  please just now get got let tell know want need much many any some one all about up out not no yes u r ur pls`.split(
    /\s+/,
  ),
);
/** A question says more than the text of the article, where any word may stand. */
const QUESTION = 1;
const TEXT = 0.35;
/** Of how many entries the best article is chosen. */
const CONSIDERED = 60;
const FUZZY_FROM = 5;
const SLIPS = 0.2;
const A_SLIP = 0.7;

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(co|log|opt|sign|re|pre|on) ?-(?=\p{L})/gu, '$1');

const tokenize = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const processTerm = (word: string): string | null => (EMPTY_WORDS.has(word) ? null : stemmer(sameMeaning(word)));
const termsOf = (text: string): readonly string[] => [
  ...new Set(tokenize(text).flatMap((word) => processTerm(word) ?? [])),
];

let made: { readonly of: ReadonlyMap<string, Article>; readonly index: Index } | undefined;

/**
 * The articles nearest to a question, best first.
 * @param text as somebody asks it; in English, as the articles are
 */
export function nearestArticles(text: string, most: number): readonly Nearest[] {
  const all = articles();
  if (made?.of !== all) made = { of: all, index: indexOf(all) };
  const { search, terms, rarity } = made.index;
  const asked = termsOf(text);
  if (asked.length === 0) return [];
  const total = sum(asked.map(rarity));
  const found = new Map<string, { score: number; said: Set<string>; close: number }>();
  for (const { id, article, score, queryTerms, match } of search.search(text).slice(0, CONSIDERED)) {
    const question = id !== article;
    const best = found.get(article) ?? { score: 0, said: new Set(), close: 0 };
    for (const term of queryTerms) best.said.add(term);
    best.score = Math.max(best.score, score * (question ? QUESTION : TEXT));
    if (question) {
      const own = terms.get(id) ?? [];
      const shared = sum(Object.keys(match).map((term) => rarity(term)));
      best.close = Math.max(best.close, shared / Math.max(1, sum(own.map(rarity))));
    }
    found.set(article, best);
  }
  return [...found]
    .map(([id, { score, said, close }]) => {
      const covered = sum(asked.filter((term) => said.has(term)).map(rarity)) / total;
      return { article: all.get(id)!, confidence: covered * (0.6 + 0.4 * Math.min(1, close)), score };
    })
    .sort((one, other) => other.confidence * other.score - one.confidence * one.score)
    .slice(0, most)
    .map(({ article, confidence }) => ({ article, confidence }));
}

function indexOf(all: ReadonlyMap<string, Article>): Index {
  const entries = [...all.values()].flatMap((article): readonly Entry[] => [
    { id: article.id, article: article.id, text: textOf(article) },
    ...[article.title, ...article.questions].map((text, at) => ({
      id: `${article.id}#${at}`,
      article: article.id,
      text,
    })),
  ]);
  const search = new MiniSearch<Entry>({
    fields: ['text'],
    storeFields: ['article'],
    tokenize,
    processTerm,
    searchOptions: {
      fuzzy: (term) => (term.length >= FUZZY_FROM && !inUse.has(term) ? SLIPS : false),
      weights: { fuzzy: A_SLIP, prefix: 0 },
    },
  });
  search.addAll(entries);
  const inArticles = new Map<string, Set<string>>();
  const terms = new Map<string, readonly string[]>();
  for (const { id, article, text } of entries) {
    const own = termsOf(text);
    terms.set(id, own);
    for (const term of own) inArticles.set(term, (inArticles.get(term) ?? new Set()).add(article));
  }
  const inUse = new Set(inArticles.keys());
  const rarity = (term: string) => Math.log(1 + all.size / (inArticles.get(term)?.size ?? 1));
  return { search, terms, rarity };
}

const textOf = ({ keywords, answer, figures, points }: Article): string =>
  [...keywords, answer, ...figures.flatMap(({ name, value }) => [name, value]), ...points].join(' ');

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
