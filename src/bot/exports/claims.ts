import { deadlineOf } from '../../associations/claims/deadline.ts';
import { isSinceImport } from '../../associations/claims/from-portal.ts';
import { isEditable } from '../../associations/claims/keys.ts';
import { missingOf } from '../../associations/claims/required-fields.ts';
import { claimsSeen } from '../commands/claims/seen.ts';
import { exportTable, list } from './table.ts';

/** One row a claim. */
export const claims = exportTable({
  permission: 'claims',
  ofPortfolio: false,
  items: (source) => claimsSeen(source).map((claim) => ({ claim, deadline: deadlineOf(claim, source.claimSettings) })),
  columns: {
    id: ({ claim }) => claim.id,
    partnerCenterNumber: ({ claim }) => claim.portalId,
    name: ({ claim }) => claim.fields.title,
    customer: ({ claim }) => claim.fields.customer,
    tenant: ({ claim }) => claim.fields.tenant,
    domain: ({ claim }) => claim.fields.domain,
    solutionArea: ({ claim }) => claim.fields.solutionArea,
    activities: ({ claim }) => list(claim.fields.activities),
    products: ({ claim }) => list(claim.fields.products),
    subscription: ({ claim }) => claim.fields.subscription,
    location: ({ claim }) => claim.fields.location,
    status: ({ claim }) => claim.status,
    since: ({ claim }) => claim.since,
    nextDeadline: ({ deadline }) => deadline?.due ?? null,
    // Counted from an import, it may be due earlier.
    deadlineFrom: ({ claim, deadline }) => deadline && (isSinceImport(claim) ? 'import' : 'status'),
    whoseTurn: ({ deadline }) => deadline?.whose ?? null,
    // Of a claim that cannot be changed nothing can be filled in any more.
    missing: ({ claim }) => list(isEditable(claim) ? missingOf(claim).map(({ says }) => says) : []),
    documents: ({ claim }) => claim.proof.length,
    submittedAt: ({ claim }) => claim.submittedAt ?? null,
    rules: ({ claim }) => claim.rules,
  },
});
