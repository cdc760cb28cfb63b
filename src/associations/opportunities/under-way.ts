/** What is being done about an opportunity already. */
import type { Claim, ClaimStatus } from '../claims/claim.ts';
import { holderOf } from '../claims/keys.ts';
import type { AssociationRecord } from '../record.ts';
import { isSameCustomer } from '../same-association.ts';
import type { MissingAssociation, Opportunity } from './opportunity.ts';

export type UnderWay =
  | { readonly by: 'claim'; readonly claim: Readonly<Claim>; readonly status: ClaimStatus }
  | { readonly by: 'record'; readonly state: 'asked' | 'recorded' };

export interface Recorded {
  readonly claims: readonly Readonly<Claim>[];
  readonly associations: readonly Readonly<AssociationRecord>[];
}

/** The opportunity with what is left to do of it, and what is under way where nothing is left. */
export function withUnderWay(
  opportunity: Opportunity,
  recorded: Recorded,
): { readonly opportunity: Opportunity; readonly underWay: UnderWay | null } {
  if (opportunity.kind === 'threshold') return { opportunity, underWay: null };
  const record = recordOf(opportunity, recorded.associations);
  if (opportunity.type !== 'cpor') return { opportunity, underWay: record };
  const held = opportunity.products.map((product) => ({
    product,
    claim: claimOf(opportunity, product, recorded.claims),
  }));
  const open = held.filter(({ claim }) => claim === undefined).map(({ product }) => product);
  const [first] = held;
  if (open.length > 0 || first?.claim === undefined) {
    return { opportunity: { ...opportunity, products: open }, underWay: record };
  }
  return { opportunity, underWay: { by: 'claim', claim: first.claim, status: first.claim.status } };
}

function claimOf({ tenant, customer, estate }: MissingAssociation, product: string, claims: Recorded['claims']) {
  const solutionArea = estate === 'microsoft-365' ? estate : 'business-applications';
  return holderOf(claims, {
    tenant,
    customer,
    solutionArea,
    products: [product],
    subscription: '',
  });
}

/** PAL is recorded for a service, DPOR and CSP for subscriptions, CPOR for products. */
function recordOf(
  { type, estate, tenant, customer, products }: MissingAssociation,
  records: Recorded['associations'],
): UnderWay | null {
  const found = records.find(
    (record) =>
      record.type === type &&
      record.state !== 'ended' &&
      isSameCustomer(record, { tenant, customer }) &&
      (type === 'cpor' ? products.includes(record.item) && products.length === 1 : fits(record.item, estate)),
  );
  return found ? { by: 'record', state: found.state === 'asked' ? 'asked' : 'recorded' } : null;
}

const fits = (item: string, estate: string) => item === '' || item === estate;
