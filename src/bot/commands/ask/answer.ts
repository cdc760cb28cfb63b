/** An article as an answer, with what the partner's own data says of it. */
import { articleCard, type Button } from '../../../../cards/index.ts';
import { type Article, articleBy } from '../../../knowledge/index.ts';
import { ownFact } from '../../knowledge/index.ts';
import type { Asked } from '../../knowledge/own.ts';
import type { Context, Outcome } from '../command.ts';

const BUTTONS = 3;

export function articleAnswer(article: Article, about: Asked, context: Context): Outcome {
  const own = article.own && ownFact(article.own, about, context);
  return {
    face: articleCard({
      article,
      own: own ? { says: own.says, frame: context.frame } : undefined,
      buttons: [...article.say, ...article.related.flatMap(related)].slice(0, BUTTONS),
    }),
    ...(own?.sensitive && { sensitive: true }),
    ...(own?.claim !== undefined && { resolved: { claim: own.claim } }),
  };
}

function related(id: string): readonly Button[] {
  const article = articleBy(id);
  return article === undefined ? [] : [{ label: article.title, command: 'ask', args: { article: id } }];
}
