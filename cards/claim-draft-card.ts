/** A draft right after it was made: what it would bring, what is missing, and what a person does in Partner Center. */
import type { Claim } from '../src/associations/claims/claim.ts';
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { callout } from './parts/callout.ts';
import { type ClaimMissing, missingPiece } from './parts/claim-missing.ts';
import { claimCustomer, claimProducts, claimTitle } from './parts/claim-words.ts';
import { face } from './parts/face.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { cut, SENTENCE_LENGTH } from './parts/list.ts';
import { NOTHING } from './parts/piece.ts';
import { aside, block } from './parts/text.ts';

export interface ClaimDraft {
  readonly claim: Claim;
  /** Why this draft is shown where it was not made just now. */
  readonly notice: string | null;
  /** What it would bring; null where nothing is known of that. */
  readonly gain: string | null;
  readonly missing: ClaimMissing;
  readonly buttons: readonly Button[];
}

export function claimDraftCard(frame: Frame, { claim, notice, gain, missing, buttons }: ClaimDraft): Face {
  const made = notice ?? `${claimTitle(claim)}: the draft is made.`;
  const next = `Nothing was sent to Microsoft. Submit it in Partner Center under Incentives > Customer claims, then tell me: ${claim.id} is submitted.`;
  return face({
    headline: made,
    // Only points come from the scores of a month.
    frame: gain === null ? null : frame,
    buttons,
    pieces: [
      header(`${claim.id} ${claimCustomer(claim)}`, claimProducts(claim)),
      notice === null ? NOTHING : { shows: [block(cut(notice, SENTENCE_LENGTH), { spacing: 'small' })], says: [] },
      { shows: [block('Draft', { size: 'extraLarge', weight: 'bolder' })], says: [] },
      callout(gain === null ? [] : [gain], 'good'),
      missingPiece(missing),
      { shows: [aside(next, { spacing: 'medium' })], says: [next] },
    ],
  });
}
