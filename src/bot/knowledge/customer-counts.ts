import { designationName, joined, reasonWords } from '../../../cards/index.ts';
import { designationsOf, metricsOf } from '../commands/arguments.ts';
import { standingsOf } from '../commands/customer-standing.ts';
import { findCustomer } from '../commands/find-customer.ts';
import type { Tell } from './own.ts';

/** Whether the customer that is named counts, and for what. */
export const customerCounts: Tell = ({ customer: asked, designation }, { partner }) => {
  if (asked === undefined) return null;
  const { customer } = findCustomer(partner, asked);
  if (customer === null) return { says: `Your exports know no single customer called "${asked}".` };
  const { id, name, associations } = customer;
  const designations = designationsOf(designation);
  const lines = standingsOf(partner.scorecard(), designations, metricsOf(undefined)).get(id) ?? [];
  const counting = designations.filter((one) =>
    lines.some((line) => line.designation === one && (line.amount ?? -1) >= 0),
  );
  const held = associations.map((type) => type.toUpperCase());
  const by = held.length === 0 ? 'no association' : joined(held, 'and');
  if (counting.length > 0)
    return { says: `${name} counts for ${joined(counting.map(designationName), 'and')} (${by}).` };
  const where = designation === undefined ? '' : ` for ${joined(designations.map(designationName), 'or')}`;
  const reason = lines.find((line) => line.reason !== undefined)?.reason;
  const why = reason === undefined ? 'in no report of it' : reasonWords(reason).toLowerCase();
  return { says: `${name} does not count${where} (${by}): ${why}.` };
};
