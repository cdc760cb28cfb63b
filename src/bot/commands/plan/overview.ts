/** The cheapest way in every designation that does not qualify, or will not when a plan shows, the cheapest first. */
import { type PlansShown, plansCard } from '../../../../cards/index.ts';
import { figuresThen } from '../../../planning/index.ts';
import { scoresOf } from '../arguments.ts';
import type { Context, Outcome } from '../command.ts';
import type { PlanArguments } from './arguments.ts';
import { plansAsked } from './question.ts';

/** Where no way is known. */
const DEARER_THAN_ANY = Number.MAX_VALUE;

type Open = PlansShown['open'][number];

export async function overview(args: PlanArguments, context: Context): Promise<Outcome> {
  const scores = scoresOf(context.partner.scorecard(), args.designation);
  const open: Open[] = [];
  for (const score of scores) {
    const plans = await plansAsked(score.id, args, context);
    if (!score.qualified || !plans.qualified) open.push({ score, plans });
  }
  const missing = ({ score: { needed, total } }: Open) => Math.max(needed - total, 0);
  const effort = ({ plans: { plans } }: Open) => plans[0]?.effort ?? DEARER_THAN_ANY;
  open.sort((a, b) => effort(a) - effort(b) || missing(a) - missing(b));
  const qualified = scores.filter((score) => open.every((one) => one.score !== score));
  const { month } = figuresThen(context.partner.asOf, context.today);
  return { face: plansCard(context.frame, { open, qualified, month }) };
}
