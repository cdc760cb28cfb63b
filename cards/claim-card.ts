/** One claim: where it stands, whose turn it is until when, and what is missing. */
import type { Claim } from '../src/associations/claims/claim.ts';
import { STATUS_WORDS } from '../src/associations/claims/machine.ts';
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { factsPiece } from './parts/claim-facts.ts';
import { type ClaimMissing, missingPiece } from './parts/claim-missing.ts';
import { type Stage, timelinePiece } from './parts/claim-timeline.ts';
import { type ClaimTurn, TURN_COLOURS } from './parts/claim-turn.ts';
import { claimCustomer, claimProducts, claimTitle, STATUS_COLOURS } from './parts/claim-words.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { cut, SENTENCE_LENGTH } from './parts/list.ts';
import { NOTHING, type Piece } from './parts/piece.ts';
import { aside, block } from './parts/text.ts';

export interface ClaimShown {
  readonly claim: Claim;
  readonly stages: readonly Stage[];
  readonly turn: ClaimTurn | null;
  readonly missing: ClaimMissing;
  /** What was just recorded. */
  readonly notice?: string | undefined;
  /** What is missing was asked for, so the answer to that comes first. */
  readonly asked?: 'missing' | undefined;
  readonly buttons: readonly Button[];
}

const PARTNER_CENTER =
  'Claims are submitted and decided in Partner Center. Tell me what happened there, and I record it.';

export function claimCard({ claim, stages, turn, missing, notice, asked, buttons }: ClaimShown): Face {
  const standing = [`${STATUS_WORDS[claim.status]}.`, ...(turn ? [turn.says] : [])].join(' ');
  const status: Piece = { shows: statusBlocks(claim, turn), says: asked === 'missing' ? [standing] : [] };
  const gap = missingPiece(missing, asked === 'missing');
  const answer = asked === 'missing' ? missing.says : standing;
  return face({
    headline: [...(notice === undefined ? [] : [notice]), `${claimTitle(claim)}: ${answer}`].join(' '),
    frame: null,
    buttons,
    pieces: [
      header(`${claim.id} ${claimCustomer(claim)}`, claimProducts(claim)),
      notice === undefined ? NOTHING : { shows: [block(cut(notice, SENTENCE_LENGTH), { spacing: 'small' })], says: [] },
      ...(asked === 'missing' ? [gap, status] : [status, gap]),
      timelinePiece(stages),
      factsPiece(claim),
      { shows: [aside(PARTNER_CENTER, { spacing: 'medium' })], says: [PARTNER_CENTER] },
    ],
  });
}

function statusBlocks({ status }: Claim, turn: ClaimTurn | null) {
  return [
    block(STATUS_WORDS[status], { size: 'extraLarge', weight: 'bolder', color: STATUS_COLOURS[status] }),
    ...(turn ? [block(turn.says, { spacing: 'none', color: TURN_COLOURS[turn.press] })] : []),
  ];
}
