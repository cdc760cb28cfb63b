/** Whether fields can be kept at all, complete or not: a claim that nobody could find again or compare is refused at once. */

import { shapeFindings } from '../checks/shape.ts';
import { heldBy } from '../checks/taken.ts';
import { type Claim, type ClaimFields, claimFieldsSchema } from '../claim.ts';
import { FIELD_LABELS } from '../fields.ts';
import { holderOf } from '../keys.ts';
import { type Refused, refused } from './outcome.ts';

/** @returns null where they can */
export function whyNotKept(fields: ClaimFields, claims: readonly Claim[], ownId?: string): Refused | null {
  if (fields.customer === '' && fields.tenant === '') {
    return refused('Say which customer the claim is for.', { field: 'customer' });
  }
  if (fields.products.length === 0) return refused('Name at least one product to claim.', { field: 'products' });
  const [wrong] = shapeFindings(fields);
  if (wrong) return refused(wrong.says, wrong.field ? { field: wrong.field } : {});
  const parsed = claimFieldsSchema.safeParse(fields);
  if (!parsed.success) return outOfBounds(parsed.error.issues[0]?.path[0]);
  const holder = holderOf(claims, fields, ownId);
  return holder ? refused(heldBy(holder, fields).says, { field: 'products', instead: holder.id }) : null;
}

function outOfBounds(path: PropertyKey | undefined): Refused {
  const field = (Object.keys(FIELD_LABELS) as (keyof ClaimFields)[]).find((name) => name === path);
  if (!field) return refused('These fields are not those of a claim.');
  return refused(`${FIELD_LABELS[field]} is too long or none of the choices: shorten it or choose again.`, { field });
}
