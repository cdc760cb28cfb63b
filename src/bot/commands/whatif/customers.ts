/** Customers who come and go. */
import { countOf, designationName } from '../../../../cards/index.ts';
import { customerKey, customerSaid } from './customer.ts';
import { designationSaid } from './designation.ts';
import type { Asking, Resolution, Said } from './resolution.ts';

export function addCustomers(said: Said<'add-customers'>, asking: Asking): Resolution {
  const { customers, type } = said;
  const which = customers === 1 ? 'the new customer' : `the ${customers} new customers`;
  const question = `In which designation would ${which} count?`;
  const designation = designationSaid(said.designation, question, asking, (id) => ({ ...said, designation: id }));
  if (typeof designation !== 'string') return designation;
  const name = designationName(designation);
  return {
    said: { ...said, designation },
    changes: [{ kind: 'add-customers', customers, designation, ...(type && { type }) }],
    words: `we win ${countOf(customers, 'customer')} in ${name} (just large enough to count)`,
    sensitive: false,
    otherwise: `New customers cannot be counted in ${name}: a report it needs is missing.`,
    about: [designation],
  };
}

export function loseCustomers(said: Said<'lose-customers'>, asking: Asking): Resolution {
  if (said.customer !== undefined) return loseCustomer({ ...said, customer: said.customer }, asking);
  const { customers } = said;
  const lost = countOf(customers, 'customer');
  const verb = customers === 1 ? 'is' : 'are';
  const question = `Which designation would the ${lost} be gone from?`;
  const designation = designationSaid(said.designation, question, asking, (id) => ({ ...said, designation: id }));
  if (typeof designation !== 'string') return designation;
  return {
    said: { ...said, designation },
    changes: [{ kind: 'lose-customers', customers, designation }],
    words: `${lost} of ${designationName(designation)} ${verb} gone (the most missed first)`,
    sensitive: false,
    otherwise: `No customer counts in ${designationName(designation)} now.`,
    about: [designation],
  };
}

function loseCustomer(said: Said<'lose-customers'> & { readonly customer: string }, asking: Asking): Resolution {
  const customer = customerSaid(said.customer, asking, (name) => ({ ...said, customer: name }));
  if ('ask' in customer) return customer;
  return {
    said: { kind: 'lose-customers', customer: customerKey(customer, asking), customers: 1 },
    changes: [{ kind: 'lose-customer', tenant: customer.id }],
    words: `${customer.name} is gone`,
    sensitive: false,
    otherwise: `${customer.name} counts in no designation now.`,
    about: [],
  };
}
