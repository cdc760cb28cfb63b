import type { Claim } from '../../associations/claims/claim.ts';
import { nameKey } from '../../associations/claims/keys.ts';

/** The newest claim for a customer, known by tenant id where there is one, else by name. */
export function lastClaimFor(
  claims: readonly Claim[],
  { tenant, customer }: { readonly tenant: string; readonly customer: string },
): Claim | undefined {
  return claims.findLast(({ fields }) =>
    tenant !== '' && fields.tenant !== '' ? fields.tenant === tenant : nameKey(fields.customer) === nameKey(customer),
  );
}

/** The newest claim that a member made. */
export function lastClaimBy(claims: readonly Claim[], memberId: string): Claim | undefined {
  return claims.findLast(({ history }) => history[0]?.by.id === memberId);
}
