/** Finds the article that answers a question. */
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Article } from './article.ts';
import { articles } from './load.ts';
import { inShort, sameMeaning } from './same-meaning.ts';

export interface Nearest {
  readonly article: Article;
  /** How much of what was asked the article speaks of, and how much of its nearest question was asked: 0 to 1. */
  readonly confidence: number;
  /** It was asked word for word in a way the article lists. */
  readonly exactly: boolean;
}

interface Entry {
  readonly id: string;
  readonly questions: string;
  readonly text: string;
}

/** What an article says, taken apart. */
interface Own {
  /** The terms of each of its questions. */
  readonly questions: readonly ReadonlySet<string>[];
  /** Its questions word for word. */
  readonly asked: ReadonlySet<string>;
  /** The terms of all it says. */
  readonly all: ReadonlySet<string>;
}

interface Index {
  readonly of: ReadonlyMap<string, Article>;
  readonly search: MiniSearch<Entry>;
  /** By article. */
  readonly own: ReadonlyMap<string, Own>;
  /** How rare a term is among the articles; what none of them says is the rarest of all. */
  readonly rarity: (term: string) => number;
}

/** Words that every question has. */
const EMPTY_WORDS = new Set(
  `a an the is are was were be been being am our my your his her their its we us i me you they them he she it
  this that these those there here of in on at to for with by from as into and or so then than too also
  do does did done doing have has had having get got will would could should can may might shall when if what which who how where why
  please just now let tell know want need much many any some one all about up out not no yes u r ur pls`.split(/\s+/),
);
/** A question says more of what an article answers than its text, where any word may stand. */
const BOOST = { questions: 3, text: 1 };
/** How many of the library's best are looked at closely. */
const CONSIDERED = 16;
/** An article that speaks of all that was asked may still answer something else: it is worth this much, the rest by its nearest question. */
const SPEAKS_OF_IT = 0.4;

/** Of articles asked for in the same words but the small ones, the one asked for word for word comes first. */
const EXACTLY = 3;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(co|log|opt|sign|re|pre|on) ?-(?=\p{L})/gu, '$1');

const tokenize = (text: string): string[] => inShort(fold(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
const processTerm = (word: string): string | null => (EMPTY_WORDS.has(word) ? null : stemmer(sameMeaning(word)));
const termsOf = (text: string): ReadonlySet<string> =>
  new Set(tokenize(text).flatMap((word) => processTerm(word) ?? []));

const asWords = (text: string): string => tokenize(text).join(' ');

let made: Index | undefined;

/**
 * The articles nearest to a question, best first.
 * @param text as somebody asks it, in English as the articles are; slips of the finger are put right before
 */
export function nearestArticles(text: string, most: number): readonly Nearest[] {
  const all = articles();
  if (made?.of !== all) made = indexOf(all);
  const { search, own, rarity } = made;
  const asked = [...termsOf(text)];
  if (asked.length === 0) return [];
  const weigh = (some: Iterable<string>): number => [...some].reduce((sum, term) => sum + rarity(term), 0);
  const total = weigh(asked);
  const closeTo = (question: ReadonlySet<string>): number =>
    (2 * weigh(asked.filter((term) => question.has(term)))) / (total + weigh(question));
  return search
    .search(text)
    .slice(0, CONSIDERED)
    .map(({ id, score }) => {
      const { questions, asked: forms, all: said } = own.get(id)!;
      const covered = weigh(asked.filter((term) => said.has(term))) / total;
      const close = Math.max(...questions.map(closeTo));
      const confidence = covered * (SPEAKS_OF_IT + (1 - SPEAKS_OF_IT) * close);
      const exactly = forms.has(asWords(text));
      return { article: all.get(id)!, confidence, exactly, rank: score * confidence * (exactly ? EXACTLY : 1) };
    })
    .sort((one, other) => other.rank - one.rank)
    .slice(0, most)
    .map(({ rank: _sorted, ...found }) => found);
}

function indexOf(all: ReadonlyMap<string, Article>): Index {
  const search = new MiniSearch<Entry>({
    fields: ['questions', 'text'],
    tokenize,
    processTerm,
    searchOptions: { boost: BOOST },
  });
  search.addAll(
    [...all.values()].map((article) => ({
      id: article.id,
      questions: questionsOf(article).join(' '),
      text: textOf(article),
    })),
  );
  const own = new Map(
    [...all.values()].map((article): [string, Own] => {
      const questions = questionsOf(article);
      return [
        article.id,
        {
          questions: questions.map(termsOf).filter(({ size }) => size > 0),
          asked: new Set(questions.map(asWords)),
          all: termsOf([...questions, textOf(article)].join(' ')),
        },
      ];
    }),
  );
  const spread = new Map<string, number>();
  for (const { all: said } of own.values()) for (const term of said) spread.set(term, (spread.get(term) ?? 0) + 1);
  return { of: all, search, own, rarity: (term) => Math.log(1 + all.size / (spread.get(term) ?? 1)) };
}

const questionsOf = ({ title, questions }: Article): readonly string[] => [title, ...questions];

const textOf = ({ keywords, answer, figures, points }: Article): string =>
  [...keywords, answer, ...figures.flatMap(({ name, value }) => [name, value]), ...points].join(' ');
