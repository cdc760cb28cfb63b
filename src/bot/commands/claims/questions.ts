/** What is asked before something that happened to a claim is recorded. */
import { claimTitle, joined, openTicks } from '../../../../cards/index.ts';
import type { ClaimEvent } from '../../../associations/claims/change.ts';
import type { Claim, ClaimStatus } from '../../../associations/claims/claim.ts';
import { FIELD_LABELS, midSentence } from '../../../associations/claims/fields.ts';
import { STATUS_WORDS } from '../../../associations/claims/machine.ts';
import { missingOf, needsProof } from '../../../associations/claims/required-fields.ts';

const QUESTIONS: Readonly<Record<ClaimEvent, (claim: string) => string>> = {
  submit: (claim) => `Have you submitted ${claim} in Partner Center?`,
  'start-review': (claim) => `Has Microsoft begun to review ${claim}?`,
  'request-info': (claim) => `Does Microsoft ask for more about ${claim}?`,
  resubmit: (claim) => `Have you submitted ${claim} again in Partner Center?`,
  approve: (claim) => `Has Microsoft approved ${claim}?`,
  reject: (claim) => `Has Microsoft rejected ${claim}?`,
  'customer-declined': (claim) => `Has the customer declined ${claim}?`,
  dispute: (claim) => `Have you disputed the rejection of ${claim} in Partner Center? That is possible only once.`,
  withdraw: (claim) => `Is ${claim} withdrawn for good?`,
  disassociate: (claim) => `Have you disassociated the customer of ${claim} in Partner Center?`,
};

const REASON_LENGTH = 60;

/** The question, what yes records, and what better be looked at before. */
export function questionOf(
  claim: Claim,
  {
    event,
    statuses,
    reason,
  }: {
    readonly event: ClaimEvent;
    readonly statuses: readonly ClaimStatus[];
    readonly reason?: string | undefined;
  },
): string {
  const recorded = statuses.map((status) => `“${STATUS_WORDS[status]}”`).join(' and then ');
  const why = reason ? `, with your reason “${shortened(reason)}”` : '';
  return [
    QUESTIONS[event](claimTitle(claim)),
    `I record it here as ${recorded}${why}; nothing is sent to Microsoft.`,
    ...(event === 'submit' || event === 'resubmit' ? unticked(claim) : []),
    ...(event === 'resubmit' ? openHere(claim) : []),
  ].join(' ');
}

function unticked({ ticks, fields, proof }: Claim): readonly string[] {
  const open = needsProof(fields) && proof.length > 0 ? openTicks(ticks) : [];
  return open.length === 0 ? [] : [`Not ticked yet for the proof: ${open.join(', ')}.`];
}

/** Only of a claim that Partner Center has: from the others nothing may be missing. */
function openHere(claim: Claim): readonly string[] {
  const open = missingOf(claim).map(({ field, label }) => (field === 'proof' ? label : FIELD_LABELS[field]));
  if (open.length === 0) return [];
  return [`I do not have, so check in Partner Center: ${joined([...new Set(open)].map(midSentence), 'and')}.`];
}

const shortened = (text: string) => (text.length > REASON_LENGTH ? `${text.slice(0, REASON_LENGTH - 1)}…` : text);
