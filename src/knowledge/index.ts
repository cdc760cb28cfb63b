/** Short articles that answer questions about the program. */
import type { Article } from './article.ts';
import { cspAssociation } from './articles/csp-association.ts';
import { learnProfile } from './articles/learn-profile.ts';

export type { Article };

export const ARTICLES: readonly Article[] = [cspAssociation, learnProfile];

export function articleBy(id: string): Article | undefined {
  return ARTICLES.find((article) => article.id === id);
}
