/** What the inputs of a claim's form offer to choose from. */
import type { ClaimInput, ClaimInputId } from '../../../../cards/index.ts';
import type { Agreement, ClaimFields } from '../../../associations/claims/claim.ts';
import { factsOf } from '../../claims/facts-of.ts';
import { LATER } from '../../claims/inputs.ts';
import { locationsFor } from '../../claims/locations-for.ts';
import { subscriptionsFor } from '../../claims/subscriptions-for.ts';
import type { Context } from '../command.ts';

type Choices = NonNullable<ClaimInput['choices']>;
export type InputChoices = Readonly<Partial<Record<ClaimInputId, Choices>>>;

export const AGREEMENT_NAMES: Readonly<Record<Agreement, string>> = {
  ea: 'Enterprise Agreement (EA)',
  'casa-ees': 'CASA or EES',
  'web-direct': 'Web direct',
  csp: 'CSP',
  mpsa: 'MPSA',
};

export const FIXED_CHOICES: InputChoices = {
  activity: [
    { title: 'Usage: we drive active use', value: 'usage' },
    { title: 'Pre-sales: we advise before the purchase', value: 'pre-sales' },
    { title: 'Usage and pre-sales', value: 'usage,pre-sales' },
    { title: 'Revenue association: recognition without incentives', value: 'revenue-association' },
  ],
  agreement: Object.entries(AGREEMENT_NAMES).map(([value, title]) => ({ title, value })),
};

/** More than these are typed: nobody scrolls through a hundred locations. */
const MOST_OFFERED = 50;

/** Locations of the member and subscriptions of the customer, where the exports know them. */
export function choicesFor(
  { tenant, products }: Pick<ClaimFields, 'tenant' | 'products'>,
  { member, partner, today }: Pick<Context, 'member' | 'partner' | 'today'>,
): InputChoices {
  const facts = factsOf(partner, today);
  const locations = locationsFor(member, facts).map(({ id, name }) => ({
    title: name === id ? id : `${name} (${id})`,
    value: id,
  }));
  const subscriptions = subscriptionsFor(partner.portfolio, tenant, products, facts).map(({ id, products: seen }) => ({
    title: `${seen.join(', ')} (${id})`,
    value: id,
  }));
  const later = { title: 'Another one: fill in later', value: LATER };
  return {
    ...(locations.length > 0 && locations.length <= MOST_OFFERED && { location: locations }),
    ...(subscriptions.length > 1 && subscriptions.length < MOST_OFFERED && { subscription: [...subscriptions, later] }),
  };
}
