/** The article that is asked for word for word. */
import type { Article } from './article.ts';
import { articles } from './load.ts';
import { wordsOf } from './terms.ts';

let made: { readonly of: ReadonlyMap<string, Article>; readonly askedAs: ReadonlyMap<string, Article> } | undefined;

/**
 * The article that lists this very question, or is called so. Every message is looked up here, so that it must not wait
 * for the index of the full-text search.
 */
export function articleAskedAs(text: string): Article | undefined {
  const all = articles();
  if (made?.of !== all) made = { of: all, askedAs: byQuestion(all) };
  return made.askedAs.get(asWords(text));
}

/** How an article is asked for, its title among it. */
export const questionsOf = ({ title, questions }: Article): readonly string[] => [title, ...questions];

const byQuestion = (all: ReadonlyMap<string, Article>): ReadonlyMap<string, Article> =>
  new Map(
    [...all.values()].flatMap((article) => questionsOf(article).map((text) => [asWords(text), article] as const)),
  );

const asWords = (text: string): string => wordsOf(text).join(' ');
