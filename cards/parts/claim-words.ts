/** What a claim is called on cards and in sentences. */
import type { Claim, ClaimStatus } from '../../src/associations/claims/claim.ts';
import type { Colour } from '../adaptive-card.ts';
import { cut, names } from './list.ts';

const CUSTOMER_LENGTH = 60;
const PRODUCTS_NAMED = 3;
const PRODUCT_LENGTH = 40;

export const claimCustomer = ({ fields }: Pick<Claim, 'fields'>): string =>
  cut(fields.customer, CUSTOMER_LENGTH) || 'Customer not named';

/** "Teams and SharePoint", "Teams, SharePoint, Exchange Online and 2 more". */
export const claimProducts = ({ fields }: Pick<Claim, 'fields'>): string =>
  names(fields.products, PRODUCTS_NAMED, PRODUCT_LENGTH);

/** "Contoso: Teams and SharePoint"; what is not known yet is said so. */
export const claimSubject = (claim: Pick<Claim, 'fields'>): string =>
  `${claimCustomer(claim)}: ${claimProducts(claim)}`;

/** "C7 Contoso: Teams and SharePoint". */
export const claimTitle = (claim: Pick<Claim, 'id' | 'fields'>): string => `${claim.id} ${claimSubject(claim)}`;

export const STATUS_COLOURS: Readonly<Record<ClaimStatus, Colour>> = {
  draft: 'default',
  submitted: 'accent',
  'under-review': 'accent',
  'partner-action-required': 'warning',
  approved: 'good',
  'customer-consent-denied': 'attention',
  rejected: 'attention',
  dispute: 'warning',
  'rejected-final': 'attention',
  disassociated: 'attention',
};
