import type { Applied, ClaimWorld } from '../change.ts';
import type { Claim, ClaimFields } from '../claim.ts';
import { tidied } from '../fields.ts';
import { draftOf } from './draft.ts';
import { whyNotKept } from './fit-to-keep.ts';
import { refused } from './outcome.ts';

export function created(claims: readonly Claim[], typed: ClaimFields, world: ClaimWorld): Applied {
  const fields = tidied(typed);
  if (!world.mayClaim(fields.location)) return notThere(fields.location);
  const refusal = whyNotKept(fields, claims);
  if (refusal) return refusal;
  const claim = draftOf(claims, fields, world.rules, world);
  return { done: true, claims: [...claims, claim], touched: [claim] };
}

/** The location is not one of the actor's. */
export function notThere(location: string) {
  const where = location === '' ? '' : ` of location ${location}`;
  return refused(`You may not work with claims${where}: ask your incentives admin.`, { field: 'location' });
}
