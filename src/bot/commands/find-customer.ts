import { distance } from 'fastest-levenshtein';
import { type Customer, customersOf, ruleSetFor } from '../../scoring/index.ts';
import type { Suggestion } from '../message.ts';
import type { Partner } from '../partner.ts';

export type FoundCustomer =
  | { readonly customer: Customer }
  | {
      readonly customer: null;
      readonly question: { readonly question: string; readonly suggestions: readonly Suggestion[] };
    };

const SUGGESTED = 3;

/** The customer of that name or tenant id; otherwise a question that offers those it may be. */
export function findCustomer(partner: Partner, asked: string): FoundCustomer {
  const customers = customersOf(partner.portfolio, ruleSetFor(partner.asOf), partner.asOf);
  const wanted = asked.trim().toLowerCase();
  const named = customers.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  const fitting = named.length > 0 ? named : customers.filter(({ name }) => name.toLowerCase().includes(wanted));
  const [customer] = fitting;
  if (customer && fitting.length === 1) return { customer };
  const question =
    fitting.length > 1
      ? `"${asked}" fits ${fitting.length} customers. Which one?`
      : `I know no customer called "${asked}". Did you mean one of these?`;
  const offered = (fitting.length > 1 ? fitting : byLikeness(customers, wanted)).slice(0, SUGGESTED);
  return { customer: null, question: { question, suggestions: offered.map((each) => suggestion(each, offered)) } };
}

/** Customers of one name are told apart by their tenant id. */
function suggestion({ id, name }: Customer, offered: readonly Customer[]): Suggestion {
  const unique = offered.filter((other) => other.name === name).length === 1;
  return unique
    ? { label: name, text: `why is ${name} not counted` }
    : { label: `${name} (${id})`, text: `why is ${id} not counted` };
}

function byLikeness(customers: readonly Customer[], wanted: string): readonly Customer[] {
  return customers
    .map((customer) => ({ customer, far: distance(customer.name.toLowerCase(), wanted) }))
    .sort((a, b) => a.far - b.far)
    .map(({ customer }) => customer);
}
