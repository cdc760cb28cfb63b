import { type ClaimFacts, claimFacts } from '../../associations/claims/facts.ts';
import { type Day, ruleSetFor } from '../../scoring/index.ts';
import type { Partner } from '../partner.ts';

/** What the exports tell about customers, subscriptions and locations, for checking a claim. */
export function factsOf({ portfolio, asOf }: Pick<Partner, 'portfolio' | 'asOf'>, today: Day): ClaimFacts {
  return claimFacts(portfolio, ruleSetFor(asOf), asOf, today);
}
