/** Claims that answer a question, what is due first on top. */
import type { Claim } from '../src/associations/claims/claim.ts';
import { STATUS_WORDS } from '../src/associations/claims/machine.ts';
import type { Element, Face } from './adaptive-card.ts';
import { BUTTONS_IN_A_ROW, type Button } from './parts/button.ts';
import { type ClaimTurn, TURN_COLOURS } from './parts/claim-turn.ts';
import { claimCustomer, claimProducts, claimTitle, STATUS_COLOURS } from './parts/claim-words.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { moreLine } from './parts/more-line.ts';
import { asDetail, type Piece } from './parts/piece.ts';
import { row } from './parts/row.ts';
import { aside, block } from './parts/text.ts';

export interface ClaimLine {
  readonly claim: Claim;
  readonly turn: ClaimTurn | null;
}

export interface Claims {
  /** The answer in a sentence: "3 claims need action this week". */
  readonly summary: string;
  readonly lines: readonly ClaimLine[];
  /** Where there are no lines to open. */
  readonly buttons: readonly Button[];
}

const SHOWN = 15;
const TURN_LENGTH = 160;

export function claimsCard({ summary, lines, buttons }: Claims): Face {
  const shown = lines.slice(0, SHOWN);
  const open = shown.slice(0, BUTTONS_IN_A_ROW).map(({ claim }): Button => {
    return { label: `${claim.id} ${claimCustomer(claim)}`, command: 'claim-show', args: { claim: claim.id } };
  });
  return face({
    headline: summary,
    frame: null,
    buttons: open.length > 0 ? open : buttons,
    pieces: [header('Claims', summary), ...shown.map(linePiece), moreLine(lines.length - shown.length)],
  });
}

function linePiece({ claim, turn }: ClaimLine): Piece {
  const status = STATUS_WORDS[claim.status];
  const until = turn === null ? null : cut(turn.says, TURN_LENGTH);
  const left: Element[] = [
    block(`${claim.id} ${claimCustomer(claim)}`, { weight: 'bolder' }),
    aside(claimProducts(claim)),
  ];
  const right = [block(status, { size: 'small', color: STATUS_COLOURS[claim.status], horizontalAlignment: 'right' })];
  const under =
    turn === null || until === null ? [] : [aside(until, { isSubtle: false, color: TURN_COLOURS[turn.press] })];
  return asDetail({
    shows: [row(left, right, { spacing: 'medium', separator: true }), ...under],
    says: [`${claimTitle(claim)}; ${status}${until === null ? '' : `; ${until}`}`],
  });
}
