import { z } from 'zod';
import { trendCard } from '../../../cards/index.ts';
import { type Designation, type Month, monthsUpTo } from '../../scoring/index.ts';
import type { Partner } from '../partner.ts';
import { designation, designationsOf } from './arguments.ts';
import { command } from './command.ts';

const USUAL_MONTHS = 6;
const MOST_MONTHS = 24;

export const trend = command({
  id: 'trend',
  summary: 'Show the score over the last months',
  examples: ['trend of Security', 'Modern Work over the last 12 months', 'how did we do since January'],
  args: z.object({ designation, months: z.number().int().min(1).optional() }),
  permission: 'scores',
  needsData: true,
  changes: false,
  run(args, { partner, frame }) {
    const months = monthsUpTo(partner.asOf, Math.min(args.months ?? USUAL_MONTHS, MOST_MONTHS));
    const series = designationsOf(args.designation).map((id) => ({
      designation: id,
      points: line(partner, id, months),
    }));
    return { face: trendCard(frame, { series }) };
  },
});

/** A month whose history is too short has no total: a number made without it would look like a fall. */
function line(partner: Partner, id: Designation, months: readonly Month[]) {
  return months.map((month) => {
    const found = partner.scorecard(month).designations.find((score) => score.id === id);
    const known = found?.metrics.every(({ value }) => value !== null) ?? false;
    return { month, total: known && found ? found.total : null, qualified: known && (found?.qualified ?? false) };
  });
}
