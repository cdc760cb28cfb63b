/** What speaks against an association that was just recorded by hand: it is kept, and the person may know better. */

import { holderOf, nameKey } from '../../../associations/claims/keys.ts';
import { STATUS_WORDS } from '../../../associations/claims/machine.ts';
import type { AssociationRecord } from '../../../associations/record.ts';
import { subjectOf } from '../../../associations/record-places.ts';
import { associationWords } from '../../../associations/record-words.ts';
import { isSameAssociation } from '../../../associations/same-association.ts';
import { holdingsSeen } from '../../associations/holdings-seen.ts';
import { claimsSeen } from '../claims/seen.ts';
import type { Context } from '../command.ts';
import { customersCalled } from '../find-customer.ts';

type Recorded = Readonly<AssociationRecord>;

/** A sentence each. */
export function doubtsAbout(record: Recorded, context: Context): readonly string[] {
  return [...otherTenant(record, context), ...claimed(record, context)];
}

/** A customer may have several tenants; a mistyped one should be noticed all the same. */
function otherTenant(record: Recorded, context: Context): readonly string[] {
  const { customer, tenant } = record;
  const known = customersCalled(context.partner, customer).filter(({ name }) => nameKey(name) === nameKey(customer));
  const [first] = known;
  if (tenant === '' || first === undefined || known.some(({ id }) => id === tenant)) return [];
  const there = { ...record, tenant: first.id, activity: 'none', area: null } as const;
  const counted = holdingsSeen(context).some(
    (holding) => holding.standing === 'counted' && isSameAssociation(holding, there),
  );
  return [
    `Your exports know ${customer} by the tenant ${first.id}; I recorded the one you gave, ${tenant}.`,
    ...(counted
      ? [`${associationWords(record)} is counted there already: if that is the one you mean, end this record.`]
      : []),
  ];
}

/** A claim of another location is not told. */
function claimed(record: Recorded, context: Context): readonly string[] {
  const claim = record.type === 'cpor' ? holderOf(claimsSeen(context), subjectOf(record)) : undefined;
  if (!claim) return [];
  return [`Claim ${claim.id} is about this already (${STATUS_WORDS[claim.status].toLowerCase()}).`];
}
