/** What can happen to a claim now, or why something cannot: a button for each way on. */
import type { Claim } from '../src/associations/claims/claim.ts';
import type { Face } from './adaptive-card.ts';
import { type Button, button } from './parts/button.ts';
import { claimTitle } from './parts/claim-words.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { firstSentences } from './parts/list.ts';
import type { Piece } from './parts/piece.ts';
import { block } from './parts/text.ts';

export interface ClaimAdvance {
  readonly claim: Claim;
  /** The answer in a sentence or two. */
  readonly says: string;
  /** What belongs to it, a sentence each. */
  readonly lines: readonly string[];
  /** What may have happened, one below the other. */
  readonly ways: readonly Button[];
  readonly buttons: readonly Button[];
}

export function claimAdvanceCard({ claim, says, lines, ways, buttons }: ClaimAdvance): Face {
  const listed = firstSentences(lines);
  return face({
    headline: says,
    frame: null,
    buttons,
    pieces: [
      header(claimTitle(claim)),
      { shows: [block(says, { weight: 'bolder' })], says: [] },
      {
        shows: listed.map((line) => block(`• ${line}`, { spacing: 'small' })),
        says: listed.map((line) => `- ${line}`),
      },
      ...ways.map(wayPiece),
    ],
  });
}

function wayPiece(way: Button): Piece {
  return {
    shows: [{ type: 'ActionSet', spacing: 'small', actions: [button(way)] }],
    says: [`- ${way.label}`],
  };
}
