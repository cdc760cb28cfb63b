import type { ClaimWorld } from '../change.ts';
import type { Claim, ClaimFields } from '../claim.ts';
import { FIELD_LABELS, fieldChanges, midSentence, tidied } from '../fields.ts';
import { isEditable } from '../keys.ts';
import { STATUS_WORDS } from '../machine.ts';
import { notThere } from './create.ts';
import { whyNotKept } from './fit-to-keep.ts';
import { type Next, type Refused, refused, withLine } from './outcome.ts';

/** What Partner Center lets a partner change once Microsoft asked for more (training deck of 2020; October 2023). */
export const EDITABLE_LATER: readonly (keyof ClaimFields)[] = [
  'location',
  'products',
  'subscription',
  'customerContact',
  'technicalContact',
  'ownContact',
];

export function edited(claim: Claim, typed: Partial<ClaimFields>, claims: readonly Claim[], world: ClaimWorld): Next {
  const fields = tidied(merged(claim.fields, typed));
  const changes = fieldChanges(claim.fields, fields);
  if (changes.length === 0) return claim;
  if (!isEditable(claim)) return closed(claim);
  if (claim.status !== 'draft') {
    const fixed = (Object.keys(FIELD_LABELS) as (keyof ClaimFields)[]).find(
      (field) =>
        !EDITABLE_LATER.includes(field) &&
        // What Seventy does not know yet may be written down: nothing is changed by that in Partner Center.
        changes.some((change) => change.field.split('.')[0] === field && change.from !== ''),
    );
    if (fixed) return notAnyMore(fixed);
  }
  if (!world.mayClaim(fields.location)) return notThere(fields.location);
  return (
    whyNotKept(fields, claims, claim.id) ??
    withLine(claim, world, { kind: 'edited', changes: [...changes] }, { fields })
  );
}

/** Only the agreement can be unknown again by being undefined; elsewhere that means "not said". */
function merged(fields: ClaimFields, typed: Partial<ClaimFields>): ClaimFields {
  const said = Object.entries(typed).filter(([field, value]) => value !== undefined || field === 'agreement');
  return { ...fields, ...Object.fromEntries(said) };
}

export function closed({ id, status }: Claim): Refused {
  const says = `${id} has the status ${STATUS_WORDS[status]}, in which Partner Center lets nobody change it; you can still comment.`;
  return refused(says);
}

function notAnyMore(field: keyof ClaimFields): Refused {
  const open = EDITABLE_LATER.map((name) => midSentence(FIELD_LABELS[name])).join(', ');
  const says = `${FIELD_LABELS[field]} cannot be changed after the submission; these can: ${open}, and the proof.`;
  return refused(says, { field });
}
