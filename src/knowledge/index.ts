/** Short articles that answer questions about the program. */
import type { Article } from './article.ts';
import { articles } from './load.ts';

export type { Article } from './article.ts';
export { articleAskedAs } from './asked-as.ts';
export { documentBy } from './documents.ts';
export { articles } from './load.ts';
export { type Nearest, nearestArticles } from './search.ts';

export const articleBy = (id: string): Article | undefined => articles().get(id);
