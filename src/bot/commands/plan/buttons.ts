/** What comes after a plan. */
import { type Button, opportunityButton } from '../../../../cards/index.ts';
import type { Plan } from '../../../planning/index.ts';
import type { Designation } from '../../../scoring/index.ts';
import { may, scopeOf } from '../../access/permissions.ts';
import type { Context } from '../command.ts';
import { type PlanArguments, planAsked } from './arguments.ts';
import type { ClaimLine } from './claims.ts';
import { scenarioOf } from './scenario.ts';

/** Most useful first; a card shows three. */
export function planButtons(
  plan: Plan | undefined,
  designation: Designation,
  claims: readonly ClaimLine[],
  args: PlanArguments,
  context: Context,
): readonly Button[] {
  const { member } = context;
  const narrowed = args.only !== undefined || args.without !== undefined;
  if (!plan) {
    const cheapest: Button = { label: 'Cheapest way', command: 'plan', args: { designation } };
    return [...(narrowed ? [cheapest] : []), { label: 'What is missing?', command: 'gaps', args: { designation } }];
  }
  const mayClaim = scopeOf(member, 'claims').length > 0;
  const first = claims.find(({ underWay }) => underWay === null);
  const start = first ? opportunityButton(first.opportunity, first.ref, mayClaim) : null;
  const changes = scenarioOf(plan, designation, claims);
  return [
    ...(start ? [start] : []),
    ...(changes
      ? [{ label: 'What if we did it today?', command: 'whatif', args: { designation, changes } } as const]
      : []),
    ...(may(member, 'data')
      ? [
          {
            label: 'Adjust effort',
            command: 'plan',
            args: { ...planAsked({ ...args, designation }), step: 'form' },
            opens: 'form',
          } as const,
        ]
      : []),
    { label: 'All ways', command: 'plan', args: {} },
  ];
}
