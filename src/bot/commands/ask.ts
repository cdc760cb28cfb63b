import { z } from 'zod';
import { clarifyCard, nearestCard } from '../../../cards/index.ts';
import { type Article, articleBy, articles, type Nearest, nearestArticles } from '../../knowledge/index.ts';
import type { Suggestion } from '../message.ts';
import { certification, customer, designation, person } from './arguments.ts';
import { articleAnswer } from './ask/answer.ts';
import { whichClaim } from './claims/arguments.ts';
import { command, type Outcome } from './command.ts';

const args = z.object({
  /** Id of the article that answers. */
  article: z.string().trim().max(60).optional(),
  /** As typed, where no article answers it for sure. */
  question: z.string().trim().optional(),
  /** What it is asked about. */
  ...whichClaim,
  customer,
  designation,
  certification,
  person,
});

const NEAREST = 3;
const SUBJECTS = 6;
const WORTH_TELLING = 0.2;

export const ask = command({
  id: 'ask',
  summary: 'Explain how the program works, with the source',
  examples: ['how do CSP associations work', 'how long may a customer object to a claim'],
  args,
  permission: 'scores',
  needsData: false,
  changes: false,
  run({ article: id, question, ...about }, context) {
    const article = id === undefined ? undefined : articleBy(id);
    if (article !== undefined) return articleAnswer(article, about, context);
    if (question === undefined && id === undefined) {
      return choice('I can explain how the program works, for instance:', subjects());
    }
    return unknown(question === undefined ? [] : nearestArticles(question, NEAREST));
  },
});

function unknown(near: readonly Nearest[]): Outcome {
  const [best] = near;
  if (best === undefined) return choice("I don't know that. I can explain these, for instance:", subjects());
  const offered = near.map(({ article }) => article);
  if (best.confidence < WORTH_TELLING) {
    return choice(`I don't know that. Nearest: ${offered.map(({ title }) => title).join('; ')}.`, offered);
  }
  const suggestions = asked(offered);
  return { face: nearestCard(best.article, suggestions), suggestions };
}

function choice(question: string, offered: readonly Article[]): Outcome {
  const suggestions = asked(offered);
  return { face: clarifyCard({ question, suggestions }), suggestions };
}

const asked = (offered: readonly Article[]): readonly Suggestion[] =>
  offered.map(({ title, questions }) => ({ label: title, text: questions[0] ?? title }));

/** The article of each subject that most others lead to; the subjects with the best known ones first. */
function subjects(): readonly Article[] {
  const all = [...articles().values()];
  const leading = all.flatMap((article) => article.related);
  const known = ({ id }: Article): number => leading.filter((other) => other === id).length;
  const bySubject = Map.groupBy(all, ({ subject }) => subject);
  return [...bySubject.values()]
    .flatMap((own) => own.toSorted((one, other) => known(other) - known(one)).slice(0, 1))
    .toSorted((one, other) => known(other) - known(one))
    .slice(0, SUBJECTS);
}
