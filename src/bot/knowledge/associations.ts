import { scopeOf } from '../access/permissions.ts';
import { customerKeys } from '../associations/customer-of.ts';
import { atCustomer, holdingsSeen } from '../associations/holdings-seen.ts';
import { heldInWords } from '../commands/associations/words.ts';
import { findCustomer } from '../commands/find-customer.ts';
import type { Tell } from './own.ts';

/** What we hold at the customer that is named, else everywhere. */
export const associations: Tell = ({ customer: asked }, context) => {
  if (scopeOf(context.member, 'claims').length === 0) return null;
  const { partner } = context;
  const all = holdingsSeen(context).filter(({ standing }) => standing !== 'ended');
  const customerOf = customerKeys(partner);
  if (asked === undefined) return { says: heldInWords(all, { types: [], customerOf }), sensitive: true };
  const { customer } = findCustomer(partner, asked);
  const meant = new Set(customer ? [customer.id] : atCustomer(all, asked).map(customerOf));
  const held = all.filter((holding) => meant.has(customerOf(holding)));
  const name = customer?.name ?? asked;
  return { says: heldInWords(held, { types: [], customer: name, customerOf }), sensitive: true };
};
