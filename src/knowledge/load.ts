/** All articles, read from articles/<subject>/<id>.json and checked once. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Article, articleSchema } from './article.ts';
import { documentBy } from './documents.ts';

const FOLDER = new URL('./articles/', import.meta.url);

let loaded: ReadonlyMap<string, Article> | undefined;

/**
 * The articles by id. They are read at the first call: whoever starts a server calls this once, so that a broken article
 * is found then and not by the first who asks.
 * @throws Error with one line for each fault, named by file
 */
export function articles(): ReadonlyMap<string, Article> {
  loaded ??= load();
  return loaded;
}

function load(): ReadonlyMap<string, Article> {
  const faults: string[] = [];
  const found = new Map<string, Article>();
  for (const subject of readdirSync(FOLDER).sort()) {
    for (const file of readdirSync(new URL(`${subject}/`, FOLDER)).sort()) {
      const path = `${subject}/${file}`;
      const id = file.replace(/\.json$/, '');
      const parsed = articleSchema.safeParse(parse(new URL(path, FOLDER)));
      if (!parsed.success) faults.push(`${path}: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`);
      else if (found.has(id)) faults.push(`${path}: another article is called ${id} too`);
      else found.set(id, { ...parsed.data, id, subject });
    }
  }
  for (const article of found.values()) faults.push(...faultsOf(article, found));
  if (faults.length > 0) throw new Error(`Articles are not as they must be:\n${faults.join('\n')}`);
  return found;
}

function parse(file: URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

/** What only shows beside the other articles and the documents. */
function faultsOf(article: Article, all: ReadonlyMap<string, Article>): readonly string[] {
  const { id, subject, related, sources, since, disputed, answer } = article;
  const fault = (what: string) => `${subject}/${id}.json: ${what}`;
  return [
    ...related.filter((one) => !all.has(one) || one === id).map((one) => fault(`no other article is called ${one}`)),
    ...[...sources, ...since, ...disputed]
      .filter(({ document }) => documentBy(document) === undefined)
      .map(({ document }) => fault(`documents.json knows no ${document}`)),
    ...(sentences(answer) > 2 ? [fault('the answer takes more than two sentences')] : []),
  ];
}

/** "US$ 4,730", "e.g." and "2.0" end nothing. */
const sentences = (text: string): number =>
  text.split(/[.?](?=\s+\p{Lu}|$)/u).filter((part) => part.trim() !== '').length;
