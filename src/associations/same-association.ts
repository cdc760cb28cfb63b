/** When two sources speak of the same association: what one leaves open, the other may fill in. */
import type { Association } from '../scoring/associations.ts';
import type { AssociationType } from '../scoring/index.ts';
import { nameKey } from './claims/keys.ts';
import type { Area } from './imported.ts';
import { isItem } from './items.ts';

/** What an association is; texts are empty where a source does not say. */
export interface Described {
  readonly type: AssociationType;
  readonly activity: Association['activity'];
  /** null: not said. */
  readonly area: Area | null;
  readonly tenant: string;
  readonly customer: string;
  readonly item: string;
  readonly subscription: string;
  readonly location: string;
}

/** Whether what is `seen` (in an export, or approved as a claim) is what was `said` of a claim or by hand. */
export function isSameAssociation(seen: Described, said: Described): boolean {
  return (
    seen.type === said.type &&
    isSameCustomer(seen, said) &&
    sameActivity(seen.activity, said.activity) &&
    (seen.location === '' || said.location === '' || seen.location === said.location) &&
    sameSubscription(seen, said) &&
    (said.item === '' || isItem(seen, said.item))
  );
}

/** By tenant where both have one, else by name. */
export function isSameCustomer(
  left: Pick<Described, 'tenant' | 'customer'>,
  right: Pick<Described, 'tenant' | 'customer'>,
): boolean {
  if (left.tenant !== '' && right.tenant !== '') return left.tenant === right.tenant;
  return nameKey(left.customer) === nameKey(right.customer);
}

/**
 * A pre-sales claim brings revenue association by itself, about a month later (partner associations playbook); usage is
 * something else than both.
 */
function sameActivity(seen: Association['activity'], said: Association['activity']): boolean {
  if (seen === 'none' || said === 'none') return true;
  return (seen === 'osu') === (said === 'osu');
}

/** A report that has no subscriptions tells of the one that was said only by what it is for. */
function sameSubscription(seen: Described, said: Described): boolean {
  if (said.subscription === '') return true;
  return seen.subscription === '' ? said.item !== '' : seen.subscription === said.subscription;
}
