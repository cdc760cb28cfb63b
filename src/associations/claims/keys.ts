/**
 * What only one live claim of ours may hold: a workload at a tenant (Microsoft 365), a subscription (Business Applications;
 * training deck of 2020). While the tenant or the subscription is not known yet, the customer's name or the product stands
 * for it.
 */
import { normalise } from '../../scoring/normalise.ts';
import { remember } from '../../scoring/remember.ts';
import { productNamed } from '../products.ts';
import type { Claim, ClaimFields, ClaimStatus } from './claim.ts';

export const LIVE_STATUSES = [
  'draft',
  'submitted',
  'under-review',
  'partner-action-required',
  'approved',
  'dispute',
] as const satisfies readonly ClaimStatus[];

const EDITABLE_STATUSES: readonly ClaimStatus[] = ['draft', 'partner-action-required'];

export const isLive = ({ status }: Pick<Claim, 'status'>): boolean =>
  (LIVE_STATUSES as readonly ClaimStatus[]).includes(status);

/** Whether fields and proof can be changed at all (October 2023: before the submission, and when Microsoft asks for more). */
export const isEditable = ({ status }: Pick<Claim, 'status'>): boolean => EDITABLE_STATUSES.includes(status);

/** What of a claim says what it is about. */
export type Subject = Pick<ClaimFields, 'customer' | 'tenant' | 'solutionArea' | 'products' | 'subscription'>;

/**
 * Whether two claims are about the same thing as far as can be told. Where only one of them names the tenant or the
 * subscription, they are compared by what both have: a quick draft without a tenant and a full claim of the same customer
 * do not stand side by side, while two tenants, or two subscriptions, of one customer do.
 */
export function meet(one: Subject, other: Subject): boolean {
  if (bySubscription(one) && bySubscription(other)) return one.subscription === other.subscription;
  if (!samePlace(one, other)) return false;
  const { products } = comparable(one);
  return comparable(other).products.some((product) => products.includes(product));
}

/** The live claim that holds what these fields are about. */
export function holderOf(claims: readonly Claim[], fields: Subject, ownId?: string): Claim | undefined {
  return claims.find((claim) => claim.id !== ownId && isLive(claim) && meet(claim.fields, fields));
}

/** Names are compared without case, punctuation and doubled blanks, in every script. */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return words || name.trim();
}

function samePlace(one: Subject, other: Subject): boolean {
  if (one.tenant !== '' && other.tenant !== '') return one.tenant === other.tenant;
  const { customer } = comparable(one);
  return customer !== '' && customer === comparable(other).customer;
}

/** Kept with the fields: an import of the portal's export compares every row with every claim. */
const comparable = remember((subject: Subject) => ({
  customer: nameKey(subject.customer),
  products: productKeys(subject),
}));

const bySubscription = ({ solutionArea, subscription }: Subject): boolean =>
  solutionArea === 'business-applications' && subscription !== '';

const productKeys = ({ products }: Subject): readonly string[] =>
  products.map((text) => normalise(productNamed(text)?.name ?? '') || nameKey(text));
