/** The claims a member may know of. Those of other locations are, for this member, as if they did not exist. */
import type { Claim } from '../../../associations/claims/claim.ts';
import { mayAt } from '../../access/permissions.ts';
import type { Context } from '../command.ts';

/** In the order of their making. */
export function claimsSeen({ account, member }: Pick<Context, 'account' | 'member'>): readonly Claim[] {
  return account.claims.filter(({ fields }) => mayAt(member, 'claims', fields.location));
}
