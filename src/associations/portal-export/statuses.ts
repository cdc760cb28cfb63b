/** The portal's words for the status of a claim, of all generations of its documentation. */
import { columnKey } from '../../portfolio/index.ts';
import { CLAIM_STATUSES, type ClaimStatus } from '../claims/claim.ts';
import { STATUS_WORDS } from '../claims/machine.ts';

const SYNONYMS: { readonly [S in ClaimStatus]: readonly string[] } = {
  draft: ['Not submitted', 'Draft (not submitted)', 'Editing', 'Saved'],
  submitted: ['Pending review', 'Awaiting review', 'Resubmitted'],
  'under-review': ['In review', 'Review in progress', 'Microsoft review', 'Reviewing', 'In progress', 'Processing'],
  'partner-action-required': [
    'Action required',
    'Action needed',
    'Partner action needed',
    'Pending partner action',
    'Pending partner',
    'More information required',
    'More information needed',
    'More info needed',
    'Information requested',
  ],
  approved: ['Accepted', 'Active', 'Associated', 'Official'],
  'customer-consent-denied': [
    'Consent denied',
    'Customer declined',
    'Declined by customer',
    'Customer rejected',
    'Rejected by customer',
    'Customer opted out',
    'Rejected - customer declined',
  ],
  rejected: ['Denied', 'Not approved', 'Declined'],
  dispute: [
    'Disputed',
    'In dispute',
    'Dispute submitted',
    'Dispute in review',
    'Under dispute',
    'Dispute under review',
  ],
  'rejected-final': ['Final rejected', 'Final rejection', 'Rejected (final)', 'Dispute rejected', 'Dispute denied'],
  disassociated: ['Dissociated', 'Removed', 'Withdrawn', 'Cancelled', 'Canceled'],
};

const BY_WORD: ReadonlyMap<string, ClaimStatus> = new Map(
  CLAIM_STATUSES.flatMap((status) =>
    [status, STATUS_WORDS[status], ...SYNONYMS[status]].map((word) => [columnKey(word), status] as const),
  ),
);

/** Compared like column names, by letters and digits alone; null for a word nobody knows. */
export const statusNamed = (word: string): ClaimStatus | null => BY_WORD.get(columnKey(word)) ?? null;
