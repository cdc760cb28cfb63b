import { factsOf } from '../../claims/facts-of.ts';
import type { KnownBy } from '../../claims/prefill.ts';
import type { Context } from '../command.ts';
import { claimsSeen } from './seen.ts';

/** What may be used to fill a claim for this member. */
export const knownBy = (context: Pick<Context, 'account' | 'member' | 'partner' | 'today'>): KnownBy => ({
  member: context.member,
  claims: claimsSeen(context),
  partner: context.partner,
  facts: factsOf(context.partner, context.today),
});
