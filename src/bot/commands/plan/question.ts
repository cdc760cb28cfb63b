/** A question to the planner from the arguments of the command. */
import { type Plans, plansWhenShown } from '../../../planning/index.ts';
import type { Designation } from '../../../scoring/index.ts';
import { listOf } from '../arguments.ts';
import type { Context } from '../command.ts';
import type { PlanArguments } from './arguments.ts';

export function plansAsked(
  designation: Designation,
  { track, only, without, effort }: PlanArguments,
  { partner: { portfolio, asOf }, account, today }: Context,
): Promise<Plans> {
  const [just, not] = [listOf(only), listOf(without)];
  return plansWhenShown(portfolio, asOf, {
    designation,
    track,
    ...(just.length > 0 && { only: just }),
    ...(not.length > 0 && { without: not }),
    effort: { ...account.effort, ...effort },
    today,
  });
}
