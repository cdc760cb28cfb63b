/** The cheapest way in every designation that does not qualify yet. */
import { plansCard } from '../../../../cards/index.ts';
import { scoresOf } from '../arguments.ts';
import type { Context, Outcome } from '../command.ts';
import type { PlanArguments } from './arguments.ts';
import { plansAsked } from './question.ts';

export async function overview(args: PlanArguments, context: Context): Promise<Outcome> {
  const scores = scoresOf(context.partner.scorecard(), args.designation);
  const nearest = scores
    .filter(({ qualified }) => !qualified)
    .toSorted((a, b) => Math.max(a.needed - a.total, 0) - Math.max(b.needed - b.total, 0));
  const open = [];
  for (const score of nearest) open.push({ score, plans: await plansAsked(score.id, args, context) });
  return { face: plansCard(context.frame, { open, qualified: scores.filter(({ qualified }) => qualified) }) };
}
