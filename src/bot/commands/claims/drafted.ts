import { claimDraftCard } from '../../../../cards/index.ts';
import type { Claim } from '../../../associations/claims/claim.ts';
import { missingOf, needsProof } from '../../../associations/claims/required-fields.ts';
import { effectsOfClaim, gainInWords } from '../../claims/gain.ts';
import type { Context, Outcome } from '../command.ts';
import { claimButtons } from './buttons.ts';
import { missingFrom } from './missing.ts';

/** @param notice why this draft is shown where it was not made just now */
export function claimDrafted(claim: Claim, context: Context, notice: string | null = null): Outcome {
  const { addProof, rest, show } = claimButtons(claim);
  const open = missingOf(claim).some(({ field }) => field !== 'proof');
  return {
    face: claimDraftCard(context.frame, {
      claim,
      notice,
      gain: gainInWords(effectsOfClaim(context.partner, claim.fields)),
      missing: missingFrom(claim, context),
      buttons: [...(needsProof(claim.fields) ? [addProof] : []), ...(open ? [rest] : []), show],
    }),
    // How the form knew what it was about is nobody's to read.
    resolved: { claim: claim.id, customer: claim.fields.customer, about: undefined },
  };
}
