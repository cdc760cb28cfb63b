/** The way to qualify in one designation. */
import { planCard, tellsMoneyIn, todoInWords } from '../../../../cards/index.ts';
import { figuresThen } from '../../../planning/index.ts';
import type { Designation } from '../../../scoring/index.ts';
import { ROLE_WORDS, scopeOf } from '../../access/permissions.ts';
import type { Context, Outcome } from '../command.ts';
import type { PlanArguments } from './arguments.ts';
import { planButtons } from './buttons.ts';
import { claimsIn } from './claims.ts';
import { notLinkedFor } from './not-linked.ts';
import { plansAsked } from './question.ts';
import { renewalsBefore } from './renewals.ts';

const WHO_CLAIMS = `Claims are filed by a colleague with the role ${ROLE_WORDS['incentives-user']}.`;

export async function planFor(designation: Designation, args: PlanArguments, context: Context): Promise<Outcome> {
  const { partner, frame, seesMoney, member } = context;
  const plans = await plansAsked(designation, args, context);
  const scored = partner.scorecard().designations.find(({ id }) => id === designation);
  const score = scored?.tracks.find(({ track }) => track === plans.track);
  if (!score) throw new Error(`${designation} is not scored.`);
  const [cheapest] = plans.plans;
  const figures = figuresThen(partner.asOf, context.today);
  const renewals = renewalsBefore(figures, designation, context);
  const notLinked = plans.qualified ? [] : notLinkedFor(figures, plans, context);
  const claims = claimsIn(cheapest, context);
  const mayClaim = scopeOf(member, 'claims').length > 0;
  const toFile = claims.some(({ opportunity, underWay }) => opportunity.type === 'cpor' && underWay === null);
  return {
    face: planCard(frame, {
      plans,
      score,
      figures,
      renewals,
      notLinked,
      claims: claims.map(({ opportunity, underWay }) => {
        const todo = `${opportunity.customer}: ${todoInWords(opportunity, seesMoney)}`;
        return underWay === null ? todo : `${todo}. ${underWay}`;
      }),
      underWay: claims.some(({ underWay }) => underWay !== null),
      money: seesMoney,
      buttons: planButtons(cheapest, designation, claims, args, context),
      whoClaims: toFile && !mayClaim ? WHO_CLAIMS : '',
    }),
    sensitive:
      claims.some(({ tellsClaim }) => tellsClaim) ||
      [...renewals, ...notLinked].some(({ person }) => person !== null) ||
      (seesMoney && (cheapest?.steps.some(tellsMoneyIn) ?? false)),
  };
}
