import { claimProofCard } from '../../../../cards/index.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import { isEditable } from '../../../associations/claims/keys.ts';
import type { Context, Outcome } from '../command.ts';

/** The proof of a claim, under what just happened. */
export function proofShown(claim: Claim, { frame }: Pick<Context, 'frame'>, notices: readonly string[] = []): Outcome {
  const face = claimProofCard({ claim, partner: frame.partner, editable: isEditable(claim), notices });
  return { face, resolved: { claim: claim.id } };
}
