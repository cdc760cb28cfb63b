import { z } from 'zod';
import { clarifyCard, OPPORTUNITIES_SHOWN, opportunitiesCard, tellsMoney } from '../../../cards/index.ts';
import { effectsTogether, findOpportunities, type MissingAssociation } from '../../associations/opportunities/index.ts';
import { ruleSetFor } from '../../scoring/index.ts';
import { ROLE_WORDS, scopeOf } from '../access/permissions.ts';
import { associationTypes, customer, designation, designationsOf, listOf } from './arguments.ts';
import { type Context, command } from './command.ts';
import { findCustomer } from './find-customer.ts';
import { customerToday, type OpenOrUnderWay, opportunityLines } from './opportunity-lines.ts';

export const opportunities = command({
  id: 'opportunities',
  summary: 'What to claim or associate next, and the points it would bring',
  examples: ['which claims would bring points in Modern Work', 'what would make Litware count'],
  args: z.object({
    designation,
    customer,
    type: associationTypes,
  }),
  permission: 'scores',
  needsData: true,
  changes: false,
  live: true,
  async run(args, context) {
    const { partner, frame, seesMoney, member } = context;
    const found =
      args.customer === undefined
        ? null
        : findCustomer(partner, args.customer, (name) => `what would make ${name} count`);
    if (found?.customer === null) return { face: clarifyCard(found.question), suggestions: found.question.suggestions };
    const types = listOf(args.type);
    const question = {
      designations: designationsOf(args.designation),
      ...(types.length > 0 && { types }),
      ...(found && { tenant: found.customer.id }),
    };
    const { portfolio, asOf } = partner;
    const { found: all, leftOut } = await findOpportunities(portfolio, ruleSetFor(asOf), asOf, question);
    const lines = opportunityLines(all, context);
    const shown = lines.slice(0, OPPORTUNITIES_SHOWN);
    return {
      face: opportunitiesCard(
        { ...frame, notes: [...(frame.notes ?? []), ...estimated(leftOut)] },
        {
          designations: question.designations,
          ...(found && {
            customer: {
              name: found.customer.name,
              today: customerToday(found.customer.id, question.designations, partner),
            },
          }),
          lines,
          // Several ways at one customer are choices, no sum.
          together: found ? null : together(shown, context),
          money: seesMoney,
          mayClaim: scopeOf(member, 'claims').length > 0,
          whoClaims: `Claims are filed by a colleague with the role ${ROLE_WORDS['incentives-user']}.`,
        },
      ),
      sensitive: shown.some(({ opportunity, tellsClaim }) => tellsClaim || (seesMoney && tellsMoney(opportunity))),
      ...(found && { resolved: { customer: found.customer.name } }),
    };
  },
});

const estimated = (leftOut: number): readonly string[] =>
  leftOut > 0 ? [`${leftOut} more would gain less by an estimate; name a customer to see it exactly.`] : [];

function together(shown: readonly OpenOrUnderWay[], { partner: { portfolio, asOf } }: Context) {
  const open = shown
    .filter(({ underWay }) => underWay === null)
    .map(({ opportunity }) => opportunity)
    .filter((opportunity): opportunity is MissingAssociation => opportunity.kind === 'association');
  return open.length > 1 ? effectsTogether(portfolio, ruleSetFor(asOf), asOf, open) : null;
}
