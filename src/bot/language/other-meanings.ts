/** Words that mean several things in this world: the one that is nearly always meant is answered, the others are offered. */
import { articleBy } from '../../knowledge/index.ts';
import type { CommandId } from '../commands/ids.ts';
import type { Suggestion } from '../message.ts';
import type { Arguments } from './understanding.ts';

export interface OtherMeanings {
  /** What it is remembered by: nobody is asked twice in a conversation. */
  readonly id: string;
  readonly question: string;
  readonly suggestions: readonly Suggestion[];
}

/** Partner Center shows a score of its partner security requirements too, and Security was a competency until 2022. */
const SECURITY_SCORE = {
  id: 'security-score',
  question: 'Did you mean another "Security score"?',
  articles: [
    { label: 'Partner security requirements', article: 'security-requirements-not-score' },
    { label: 'Old Security competency', article: 'legacy-competencies' },
  ],
} as const;
const SAID = /\bsecurity\s+score\b/i;
const SAID_IN_FULL = /\b(?:designation|capability|solutions?\s+partner|points?|enterprise|smb)\b/i;

/** @param text as it was typed */
export function otherMeanings(text: string, command: CommandId, { designation }: Arguments): OtherMeanings | undefined {
  const meant = command === 'score' && designation === 'security' && SAID.test(text) && !SAID_IN_FULL.test(text);
  if (!meant) return undefined;
  const { id, question, articles } = SECURITY_SCORE;
  const suggestions = articles.flatMap(({ label, article }) => {
    const [asked] = articleBy(article)?.questions ?? [];
    return asked === undefined ? [] : [{ label, text: asked }];
  });
  return { id, question, suggestions };
}
