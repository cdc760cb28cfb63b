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

/** The customers that a name, a part of a name or a tenant id may mean; a whole name means nobody else. */
export function customersCalled(partner: Partner, asked: string): readonly Customer[] {
  const customers = customersOf(partner.portfolio, ruleSetFor(partner.asOf), partner.asOf);
  const wanted = asked.trim().toLowerCase();
  const named = customers.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  return named.length > 0 ? named : customers.filter(({ name }) => name.toLowerCase().includes(wanted));
}

/**
 * The customer of that name or tenant id; otherwise a question that offers those it may be.
 * @param ask what choosing one of them says
 */
export function findCustomer(
  partner: Partner,
  asked: string,
  ask: (customer: string) => string = (customer) => `why is ${customer} not counted`,
): FoundCustomer {
  const fitting = customersCalled(partner, asked);
  const [customer] = fitting;
  if (customer && fitting.length === 1) return { customer };
  const offered = (fitting.length > 1 ? fitting : byLikeness(partner, asked)).slice(0, SUGGESTED);
  const unknown = `I know no customer called "${asked}"`;
  const question =
    fitting.length > 1
      ? `"${asked}" fits ${fitting.length} customers. Which one?`
      : offered.length > 0
        ? `${unknown}. Did you mean one of these?`
        : `${unknown}: no export is imported yet.`;
  return { customer: null, question: { question, suggestions: offered.map((each) => suggestion(each, offered, ask)) } };
}

/** Customers of one name are told apart by their tenant id. */
function suggestion(
  { id, name }: Customer,
  offered: readonly Customer[],
  ask: (customer: string) => string,
): Suggestion {
  const unique = offered.filter((other) => other.name === name).length === 1;
  return unique ? { label: name, text: ask(name) } : { label: `${name} (${id})`, text: ask(id) };
}

function byLikeness(partner: Partner, asked: string): readonly Customer[] {
  const wanted = asked.trim().toLowerCase();
  return customersOf(partner.portfolio, ruleSetFor(partner.asOf), partner.asOf)
    .map((customer) => ({ customer, far: distance(customer.name.toLowerCase(), wanted) }))
    .sort((a, b) => a.far - b.far)
    .map(({ customer }) => customer);
}
