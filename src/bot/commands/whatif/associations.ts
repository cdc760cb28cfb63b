/** Associations that are not there yet. */

import { joined } from '../../../../cards/index.ts';
import { areaOf, itemName, palProductNamed } from '../../../associations/items.ts';
import { productNamed } from '../../../associations/products.ts';
import { ESTATES, type Estate, type NewAssociation, ruleSetFor, typesThatCount } from '../../../scoring/index.ts';
import { customerKey, customerSaid } from './customer.ts';
import { type Asking, askBack, type Resolution, type Said } from './resolution.ts';

export function associate(said: Said<'associate'>, asking: Asking): Resolution {
  const customer = customerSaid(said.customer, asking, (name) => ({ ...said, customer: name }));
  if ('ask' in customer) return customer;
  const { type, products = [] } = said;
  const unknown = products.find((product) => estateOf(product, type) === null);
  if (unknown !== undefined) {
    const { products: _, ...all } = { ...said, customer: customerKey(customer, asking) };
    const whole = asking.choose(`All that ${type.toUpperCase()} covers at ${customer.name}`, all);
    return askBack(`I know no product called "${unknown}".`, [whole], asking);
  }
  const counting = ESTATES.filter((estate) =>
    typesThatCount(ruleSetFor(asking.context.partner.asOf), estate).includes(type),
  );
  const estates = counting.filter(
    (estate) => products.length === 0 || products.some((product) => estateOf(product, type) === estate),
  );
  const of = products.length > 0 ? ` for ${joined(products.map(itemName), 'and')}` : '';
  return {
    said: { ...said, customer: customerKey(customer, asking) },
    changes: estates.map((estate) => {
      const own = products.filter((product) => estateOf(product, type) === estate);
      const association = { type, estate, tenants: [customer.id], ...itemsOf(own) } satisfies NewAssociation;
      return { kind: 'associate', association };
    }),
    words: `we have ${type.toUpperCase()} at ${customer.name}${of}`,
    sensitive: false,
    otherwise: `${customer.name} uses nothing that would start to count by it${of}.`,
    about: [],
    ...(estates.length === 0 && { inVain: `${type.toUpperCase()} counts in no designation${of}.` }),
  };
}

/** The part of a customer's use that a product belongs to, by what an association of the type covers there. */
function estateOf(product: string, type: NewAssociation['type']): Estate | null {
  const linked = palProductNamed(product);
  if (linked) return linked;
  const area = areaOf(product);
  return type === 'pal' && area === 'business-applications' ? 'power-platform' : area;
}

/** Whole estates ("Azure", "Microsoft 365") name no items. */
export function itemsOf(products: readonly string[]): Pick<NewAssociation, 'items'> {
  const items = products.map(productNamed).map((product) => product?.ruleName ?? product?.name);
  const named = items.filter((name) => name !== undefined);
  return named.length > 0 && named.length === products.length ? { items: named } : {};
}
