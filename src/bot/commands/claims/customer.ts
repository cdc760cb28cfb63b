/** Which customer a claim is for, by what somebody typed; unlike in a question it may be one that no export knows. */
import { joined } from '../../../../cards/index.ts';
import type { Customer } from '../../../scoring/index.ts';
import type { Suggestion } from '../../message.ts';
import type { Partner } from '../../partner.ts';
import { customersCalled } from '../find-customer.ts';

export type CustomerMeant =
  | { readonly kind: 'known'; readonly customer: Customer }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'several'; readonly says: string; readonly customers: readonly Customer[] };

/** @param tenant the customer that is spoken of: it tells apart those of one name */
export function customerMeant(partner: Partner, typed: string, tenant: string | undefined): CustomerMeant {
  const called = customersCalled(partner, typed);
  const [first, second] = called;
  if (first === undefined) return { kind: 'unknown' };
  if (second === undefined) return { kind: 'known', customer: first };
  const spokenOf = called.find(({ id }) => id === tenant);
  if (spokenOf && called.every(({ name }) => name === spokenOf.name)) return { kind: 'known', customer: spokenOf };
  return { kind: 'several', says: severalFit(typed, called), customers: called };
}

const NAMED = 4;

function severalFit(said: string, customers: readonly Customer[]): string {
  const names = customers.slice(0, NAMED).map((customer) => labelOf(customer, customers));
  const all = customers.length > NAMED ? [...names, 'others'] : names;
  return `"${said}" fits ${customers.length} customers: ${joined(all, 'or')}. Write the whole name or the tenant ID.`;
}

const isUnique = ({ name }: Customer, among: readonly Customer[]): boolean =>
  among.filter((other) => other.name === name).length === 1;

const labelOf = (customer: Customer, among: readonly Customer[]): string =>
  isUnique(customer, among) ? customer.name : `${customer.name} (${customer.id})`;

/** A button for each that says the same of that one customer. */
export const customerButtons = (
  customers: readonly Customer[],
  sentence: (customer: string) => string,
): readonly Suggestion[] =>
  customers.map((customer) => ({
    label: labelOf(customer, customers),
    text: sentence(isUnique(customer, customers) ? customer.name : customer.id),
  }));
