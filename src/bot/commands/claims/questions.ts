/** What is asked before something that happened to a claim is recorded. */
import { claimTitle, openTicks } from '../../../../cards/index.ts';
import type { ClaimEvent } from '../../../associations/claims/change.ts';
import type { Claim, ClaimStatus } from '../../../associations/claims/claim.ts';
import { STATUS_WORDS } from '../../../associations/claims/machine.ts';
import { needsProof } from '../../../associations/claims/required-fields.ts';

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
  ].join(' ');
}

function unticked({ ticks, fields }: Claim): readonly string[] {
  const open = needsProof(fields) ? openTicks(ticks) : [];
  return open.length === 0 ? [] : [`Not ticked yet for the proof: ${open.join(', ')}.`];
}

const shortened = (text: string) => (text.length > REASON_LENGTH ? `${text.slice(0, REASON_LENGTH - 1)}…` : text);
