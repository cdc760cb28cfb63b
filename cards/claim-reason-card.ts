/** Asks why, where Partner Center asks for a reason, too. */
import type { ClaimEvent } from '../src/associations/claims/change.ts';
import type { Claim } from '../src/associations/claims/claim.ts';
import { claimTitle } from './parts/claim-words.ts';
import { type FormFace, formFace } from './parts/form.ts';

export interface ClaimReason {
  readonly claim: Claim;
  readonly event: ClaimEvent;
  /** What is given a reason, in a word or two. */
  readonly title: string;
  /** Characters a reason may have. */
  readonly longest: number;
  /** What is wrong with the reason that was given. */
  readonly error?: string | undefined;
}

export function claimReasonCard({ claim, event, title, longest, error }: ClaimReason): FormFace {
  return formFace({
    title: `${title} ${claim.id}`,
    submit: 'Go on',
    hint: `${claimTitle(claim)}. Partner Center asks for the reason; I keep it in the history. You confirm before it is recorded.`,
    action: { command: 'claim-advance', args: { claim: claim.id, event } },
    fields: [{ kind: 'text', id: 'reason', label: 'Why', error, required: true, lines: 'many', maxLength: longest }],
  });
}
