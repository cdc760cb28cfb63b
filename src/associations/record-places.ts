/**
 * Which records cannot stand side by side. One CPOR a workload of a tenant, or a subscription; one DPOR a subscription;
 * any number of PAL and of CSP, but not the very same twice (partner associations playbook; training deck of 2020).
 */
import { meet, type Subject } from './claims/keys.ts';
import { isItem, itemKey } from './items.ts';
import { productNamed } from './products.ts';
import type { AssociationRecord, AssociationSaid } from './record.ts';
import { isSameCustomer } from './same-association.ts';

type Place = Pick<AssociationRecord, 'type' | 'customer' | 'tenant' | 'item' | 'subscription' | 'location'>;

/** The record that already holds what is said; those only asked for hold nothing. */
export function holderOfPlace(
  records: readonly Readonly<AssociationRecord>[],
  said: AssociationSaid,
): Readonly<AssociationRecord> | undefined {
  return records.find((record) => record.state === 'recorded' && isSamePlace(record, said));
}

function isSamePlace(one: Readonly<AssociationRecord>, other: AssociationSaid): boolean {
  if (one.type !== other.type) return false;
  switch (one.type) {
    case 'cpor':
      return meet(subjectOf(one), subjectOf(other));
    case 'dpor':
      return one.subscription === '' && other.subscription === ''
        ? isSame(one, other)
        : one.subscription === other.subscription;
    case 'pal':
      return isSame(one, other);
    case 'csp':
      // Each transaction is an association of its own, so another day is another one.
      return isSame(one, other) && one.from === other.from;
  }
}

function isSame(one: Place, other: Place): boolean {
  return (
    isSameCustomer(one, other) &&
    itemKey(one.item) === itemKey(other.item) &&
    one.subscription === other.subscription &&
    one.location === other.location
  );
}

/** What a CPOR association is about, as claims say it. */
export function subjectOf({ customer, tenant, item, subscription }: Place): Subject {
  const known = productNamed(item)?.solutionArea;
  const solutionArea = known ?? (subscription === '' ? 'microsoft-365' : 'business-applications');
  return { customer, tenant, solutionArea, products: [item], subscription };
}

/** What was asked for and is now said; of several, the one that was asked for in most of the words of what is said. */
export function askedFor(
  records: readonly Readonly<AssociationRecord>[],
  said: AssociationSaid,
): Readonly<AssociationRecord> | undefined {
  const inCommon = (record: Place) =>
    [
      record.subscription !== '' && record.subscription === said.subscription,
      record.location !== '' && record.location === said.location,
      record.item !== '' && itemKey(record.item) === itemKey(said.item),
    ].filter(Boolean).length;
  return records
    .filter((record) => record.state === 'asked' && isFulfilledBy(record, said))
    .toSorted((one, other) => inCommon(other) - inCommon(one))[0];
}

/** Whether what is said is what was asked for: all that the asking named, and perhaps more. */
function isFulfilledBy(asked: Place, said: Place): boolean {
  return (
    asked.type === said.type &&
    isSameCustomer(asked, said) &&
    (asked.item === '' || said.item === '' || isItem({ area: null, item: said.item }, asked.item)) &&
    (asked.subscription === '' || said.subscription === '' || asked.subscription === said.subscription) &&
    (asked.location === '' || said.location === '' || asked.location === said.location)
  );
}
