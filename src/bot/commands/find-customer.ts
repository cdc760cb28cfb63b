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

/** The customer of that name or tenant id; otherwise a question that offers the nearest names. */
export function findCustomer(partner: Partner, asked: string): FoundCustomer {
  const customers = customersOf(partner.portfolio, ruleSetFor(partner.asOf), partner.asOf);
  const wanted = asked.trim().toLowerCase();
  const exact = customers.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (exact) return { customer: exact };
  const containing = customers.filter(({ name }) => name.toLowerCase().includes(wanted));
  const [single] = containing;
  if (single && containing.length === 1) return { customer: single };
  const nearest = containing.length > 1 ? containing : byLikeness(customers, wanted);
  return {
    customer: null,
    question: {
      question: `I know no customer called "${asked}". Did you mean one of these?`,
      suggestions: nearest.slice(0, SUGGESTED).map(({ name }) => ({ label: name, text: `why is ${name} not counted` })),
    },
  };
}

function byLikeness(customers: readonly Customer[], wanted: string): readonly Customer[] {
  return customers
    .map((customer) => ({ customer, far: distance(customer.name.toLowerCase(), wanted) }))
    .sort((a, b) => a.far - b.far)
    .map(({ customer }) => customer);
}
