/** A claim filled with everything that is known before anybody types. */
import { joined } from '../../../cards/index.ts';
import type { Activity, Claim, ClaimFields, Contact, SolutionArea } from '../../associations/claims/claim.ts';
import type { ClaimFacts } from '../../associations/claims/facts.ts';
import { blankFields } from '../../associations/claims/fields.ts';
import { customerDomains } from '../../scoring/index.ts';
import type { Member } from '../access/member.ts';
import { hasName } from '../access/names.ts';
import type { Partner } from '../partner.ts';
import { lastClaimBy, lastClaimFor } from './last-claim.ts';
import { locationsFor } from './locations-for.ts';
import { subscriptionsFor } from './subscriptions-for.ts';

/** What somebody wants to claim. */
export interface Wanted {
  readonly customer: string;
  /** Empty where no export knows the customer. */
  readonly tenant: string;
  readonly area: SolutionArea;
  readonly products: readonly string[];
  /** null: not said yet. */
  readonly activities: readonly Activity[] | null;
}

/** Where it is known from. */
export interface KnownBy {
  readonly member: Member;
  /** Those the member may see. */
  readonly claims: readonly Claim[];
  readonly partner: Pick<Partner, 'portfolio'>;
  readonly facts: ClaimFacts;
}

export function prefilled(wanted: Wanted, { member, claims, partner, facts }: KnownBy): ClaimFields {
  const { customer, area, products } = wanted;
  const last = lastClaimFor(claims, wanted);
  const own = lastClaimBy(claims, member.id);
  const tenant = wanted.tenant || (last?.fields.tenant ?? '');
  const activities = [...(wanted.activities ?? (['usage'] as const))];
  const subscription = area === 'business-applications' ? onlySubscription(wanted, tenant, partner, facts) : '';
  const same = subscription !== '' && last?.fields.subscription === subscription ? last.fields : undefined;
  return blankFields({
    title: titleOf(customer, products, activities),
    customer,
    tenant,
    domain: customerDomains(partner.portfolio).get(tenant) ?? last?.fields.domain ?? '',
    solutionArea: area,
    activities,
    products: [...products],
    subscription,
    ...(same?.agreement && { agreement: same.agreement }),
    activated: same?.activated ?? '',
    location: likeliestLocation(member, facts, [last, own]),
    ...(last && { customerContact: last.fields.customerContact }),
    ...(last && area === 'business-applications' && { technicalContact: last.fields.technicalContact }),
    ownContact: ownContactOf(member, own),
    ...(activities.includes('revenue-association') && { revenueCustomer: customer }),
  });
}

/** The one under which the products are seen; one of other products is not taken for it. */
function onlySubscription(
  { products }: Wanted,
  tenant: string,
  { portfolio }: KnownBy['partner'],
  facts: ClaimFacts,
): string {
  const [first, ...others] = subscriptionsFor(portfolio, tenant, products, facts);
  const fits = first?.products.some((name) => products.includes(name));
  return first && fits && others.length === 0 ? first.id : '';
}

/** The only one there is, or the one of the customer's last claim, or of the member's. */
function likeliestLocation(member: Member, facts: ClaimFacts, earlier: readonly (Claim | undefined)[]): string {
  const ids = locationsFor(member, facts).map(({ id }) => id);
  if (ids.length === 1) return ids[0]!;
  const earlierIds = earlier.flatMap((claim) => (claim && claim.fields.location !== '' ? [claim.fields.location] : []));
  return earlierIds.find((id) => ids.length === 0 || ids.includes(id)) ?? '';
}

function ownContactOf(member: Member, own: Claim | undefined): Contact {
  const known = { name: hasName(member) ? member.name : '', title: '', email: member.email ?? '' };
  const last = own?.fields.ownContact;
  return { ...known, name: known.name || (last?.name ?? ''), email: known.email || (last?.email ?? '') };
}

const LONGEST_TITLE = 200;
const ACTIVITY_NOUNS: Readonly<Record<Activity, string>> = {
  usage: 'usage',
  'pre-sales': 'pre-sales',
  'revenue-association': 'revenue association',
};

/** "usage and pre-sales". */
export const activitiesInWords = (activities: readonly Activity[]): string =>
  joined(
    activities.map((activity) => ACTIVITY_NOUNS[activity]),
    'and',
  );

/** "Teams usage at Contoso". */
export function titleOf(customer: string, products: readonly string[], activities: readonly Activity[]): string {
  return `${joined(products, 'and')} ${activitiesInWords(activities)} at ${customer}`.slice(0, LONGEST_TITLE);
}
