/** The arguments of a co-op claim. */
import type { CoopPart } from '../../../knowledge/coop/index.ts';
import type { ReadLine } from '../read.ts';
import type { Reader } from '../reader.ts';
import { dayIn } from '../time/days.ts';
import { coopActivityIn } from './activity.ts';
import { coopArticleIn } from './article.ts';
import { coopFundIn, coopSurfaceIn } from './fund.ts';
import { asksOfTheFund, coopPartIn } from './part.ts';

/** "How much is left" asks for no cap. */
const partAsked = (line: ReadLine): CoopPart | undefined =>
  coopActivityIn(line) === undefined && asksOfTheFund(line) ? undefined : coopPartIn(line);

export const COOP_READERS = {
  activity: ({ line }) => coopActivityIn(line),
  article: ({ line }) => coopArticleIn(line),
  part: ({ line }) => partAsked(line),
  fund: ({ line }) => coopFundIn(line),
  surface: ({ line }) => coopSurfaceIn(line),
  on: ({ line, dates: { today } }) => dayIn(line, today),
} satisfies Record<string, Reader>;
