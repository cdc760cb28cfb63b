/** Questions that no activity answers: how co-op is earned and paid, what is left of it, what a claim comes to. */
import { nearestArticles } from '../../../knowledge/index.ts';
import { LIGHT_WORDS } from '../light-words.ts';
import type { Line } from '../matcher.ts';
import { asQuestion } from '../program/article.ts';
import type { ReadLine } from '../read.ts';
import { coopActivityIn } from './activity.ts';
import { asksOfTheFund, coopPartIn } from './part.ts';

/** The folder of its articles. */
export const COOP_SUBJECT = 'co-op';
/** Of how many articles those about co-op are taken. */
const CONSIDERED = 20;
/** Co-op is spoken of anyway, so that less is enough than where any article may be meant. */
const SURE = 0.45;
const SURE_OF_THE_FUND = 0.2;
/** "What is left of it" sounds like this one, but asks of the fund, not of an activity. */
const CAPS = 'co-op-caps';
/** Say no more than that a co-op claim is wanted. */
const WANTED = new Set(
  'coop cooperative claim claims file start make begin open new create show list overview activity activities fund funds paperwork help'.split(
    ' ',
  ),
);

/** Id of the article that answers what is asked of co-op, where neither an activity nor a rule does. */
export function coopArticleIn(line: ReadLine): string | undefined {
  if (coopActivityIn(line) !== undefined) return undefined;
  const ofTheFund = asksOfTheFund(line);
  if (!ofTheFund && (coopPartIn(line) !== undefined || saysOnlyCoop(line))) return undefined;
  const [best] = nearestArticles(asQuestion(line), CONSIDERED).filter(
    ({ article: { id, subject } }) => subject === COOP_SUBJECT && !(ofTheFund && id === CAPS),
  );
  return best && best.confidence >= (ofTheFund ? SURE_OF_THE_FUND : SURE) ? best.article.id : undefined;
}

const saysOnlyCoop = ({ words }: Line): boolean => words.every((word) => LIGHT_WORDS.has(word) || WANTED.has(word));
