/** Which customer somebody means. */
import type { Customer } from '../../../scoring/index.ts';
import { customersCalled, findCustomer } from '../find-customer.ts';
import type { SaidChange } from '../whatif-arguments.ts';
import { type Ask, type Asking, askBack } from './resolution.ts';

/** @param instead the change with another customer, by name or tenant id */
export function customerSaid(name: string, asking: Asking, instead: (customer: string) => SaidChange): Customer | Ask {
  const found = findCustomer(asking.context.partner, name, (customer) => customer);
  if (found.customer) return found.customer;
  const { question, suggestions } = found.question;
  return askBack(
    question,
    suggestions.map(({ label, text }) => asking.choose(label, instead(text))),
    asking,
  );
}

/** How to name it so that it is found again: by name, or by tenant id where another has the same name. */
export function customerKey({ id, name }: Customer, { context }: Asking): string {
  return customersCalled(context.partner, name).length === 1 ? name : id;
}
