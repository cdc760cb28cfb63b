/** What a plan wants done at customers, with what is under way there. */
import type { MissingAssociation } from '../../../associations/opportunities/index.ts';
import type { Plan } from '../../../planning/index.ts';
import type { Context } from '../command.ts';
import { type OpenOrUnderWay, opportunityLines } from '../opportunity-lines.ts';

export type ClaimLine = OpenOrUnderWay & { readonly opportunity: MissingAssociation };

/** What is under way comes last. */
export function claimsIn(plan: Plan | undefined, context: Context): readonly ClaimLine[] {
  const missing = (plan?.steps ?? []).flatMap(({ customers = [] }) =>
    customers.flatMap(({ tenant, customer, claim }): MissingAssociation[] =>
      claim ? [{ kind: 'association', tenant, customer, ...claim, full: [], effects: [] }] : [],
    ),
  );
  return opportunityLines(missing, context).filter(
    (line): line is ClaimLine => line.opportunity.kind === 'association',
  );
}
