/** Which associations to look for. */
import { type AssociationType, ESTATES, type Estate, type RuleSet, typesThatCount } from '../../scoring/index.ts';
import type { Question } from './opportunity.ts';

export interface Way {
  readonly type: AssociationType;
  readonly estate: Estate;
}

/**
 * What to offer first where several types count: what the partner can do without the customer's hand comes before what the
 * customer has to do. CSP comes with a transaction, so it is told only when somebody asks for it.
 */
const OFFERED = ['cpor', 'pal', 'dpor'] as const satisfies readonly AssociationType[];

/** One way an estate; all ways for a customer; exactly those asked for where types are named. */
export function waysFor(ruleSet: RuleSet, { types, tenant }: Question): readonly Way[] {
  return ESTATES.flatMap((estate) => {
    const counting = typesThatCount(ruleSet, estate);
    const wanted = (types ?? OFFERED).filter((type) => counting.includes(type));
    const offered = types || tenant !== undefined ? wanted : wanted.slice(0, 1);
    return offered.map((type) => ({ type, estate }));
  });
}
