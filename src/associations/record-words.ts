/** An association in a few words. */
import type { AssociationType } from '../scoring/index.ts';
import { itemName } from './items.ts';

interface Worded {
  readonly type: AssociationType;
  readonly customer: string;
  readonly item: string;
  readonly subscription: string;
}

/** "CPOR on Intune at Northwind"; without an item, its subscription. */
export function associationWords({ type, customer, item, subscription }: Worded): string {
  const on = item !== '' ? itemName(item) : subscription === '' ? '' : `subscription ${subscription}`;
  return `${type.toUpperCase()}${on === '' ? '' : ` on ${on}`} at ${customer}`;
}
