/** The articles taken apart, as questions are compared with them. */
import MiniSearch from 'minisearch';
import type { Article } from './article.ts';
import { questionsOf } from './asked-as.ts';
import { articles } from './load.ts';
import { questionWordsOf, termOf, termsOf, wordsOf } from './terms.ts';

interface Entry {
  readonly id: string;
  readonly questions: string;
  readonly text: string;
}

export interface Question {
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
  /** How rare a term is among the articles; what none of them says is the rarest of all. */
  readonly rarity: (term: string) => number;
}

/** A question says more of what an article answers than its text, where any word may stand. */
const BOOST = { questions: 3, text: 1 };
let made: Index | undefined;

/** Made at the first question, and again only for other articles. */
export function index(): Index {
  const all = articles();
  if (made?.of !== all) made = indexOf(all);
  return made;
}

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
  return { of: all, search, own, rarity };
}

function rarityIn(texts: readonly ReadonlySet<string>[]): (term: string) => number {
  const spread = new Map<string, number>();
  for (const text of texts) for (const term of text) spread.set(term, (spread.get(term) ?? 0) + 1);
  const rarity = new Map(Array.from(spread, ([term, count]) => [term, Math.log(1 + texts.length / count)]));
  const rarest = Math.log(1 + texts.length);
  return (term) => rarity.get(term) ?? rarest;
}

const textOf = ({ keywords, answer, figures, points }: Article): string =>
  [...keywords, answer, ...figures.flatMap(({ name, value }) => [name, value]), ...points].join(' ');
