/** Asks which claim is meant, or says that none is; never guesses. */
import type { Claim } from '../src/associations/claims/claim.ts';
import { STATUS_WORDS } from '../src/associations/claims/machine.ts';
import type { CommandId } from '../src/bot/commands/ids.ts';
import type { Face } from './adaptive-card.ts';
import { type Button, button } from './parts/button.ts';
import { claimCustomer, claimProducts, claimTitle } from './parts/claim-words.ts';
import { face } from './parts/face.ts';
import { moreLine } from './parts/more-line.ts';
import { asDetail, type Piece } from './parts/piece.ts';
import { aside, block } from './parts/text.ts';

export interface ClaimChoice {
  readonly question: string;
  readonly claims: readonly Claim[];
  /** What the choice is for: the same command with the claim that is chosen. */
  readonly next: (claim: Claim) => { readonly command: CommandId; readonly args: Readonly<Record<string, unknown>> };
  readonly buttons: readonly Button[];
}

const SHOWN = 6;

export function claimChoiceCard({ question, claims, next, buttons }: ClaimChoice): Face {
  const shown = claims.slice(0, SHOWN);
  return face({
    headline: question,
    frame: null,
    buttons,
    pieces: [
      { shows: [block(question, { weight: 'bolder' })], says: [] },
      ...shown.map((claim) => choicePiece(claim, next)),
      moreLine(claims.length - shown.length),
    ],
  });
}

function choicePiece(claim: Claim, next: ClaimChoice['next']): Piece {
  const status = STATUS_WORDS[claim.status];
  // A button is cut short, so it bears only what tells the claim from others.
  const actions = [button({ label: `${claim.id} ${claimCustomer(claim)}`, ...next(claim) })];
  return asDetail({
    shows: [{ type: 'ActionSet', spacing: 'medium', actions }, aside(`${claimProducts(claim)} · ${status}`)],
    says: [`- ${claimTitle(claim)} (${status})`],
  });
}
