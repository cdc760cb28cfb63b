import { z } from 'zod';
import { overviewCard, scoreCard } from '../../../cards/index.ts';
import type { DesignationScore } from '../../scoring/index.ts';
import { monthBefore } from '../../scoring/index.ts';
import { designation, scoresOf, track } from './arguments.ts';
import { type Context, command } from './command.ts';

export const score = command({
  id: 'score',
  summary: 'Show the points of one designation or of all six',
  examples: ["what's my Security score", 'show all six', 'are we there yet with Modern Work'],
  args: z.object({ designation, track }),
  permission: 'scores',
  needsData: true,
  changes: false,
  run(args, context) {
    const scores = scoresOf(context.partner.scorecard(), args.designation);
    const [only] = scores;
    if (scores.length !== 1 || only === undefined) {
      return { face: overviewCard(context.frame, { designations: scores, ...trackOf(args) }) };
    }
    const face = scoreCard(context.frame, { score: only, ...trackOf(args), ...previousOf(only, context) });
    return { face, track: args.track ?? only.track };
  },
});

const trackOf = (args: { track?: 'enterprise' | 'smb' | undefined }) => (args.track ? { track: args.track } : {});

/** The month before, left out where its data does not reach far enough to be compared. */
function previousOf(now: DesignationScore, { partner }: Context) {
  const asOf = monthBefore(partner.asOf);
  const before = partner.scorecard(asOf).designations.find(({ id }) => id === now.id);
  const known = before?.metrics.every(({ value }) => value !== null);
  return before && known ? { previous: { asOf, total: before.total } } : {};
}
