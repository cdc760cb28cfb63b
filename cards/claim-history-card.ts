/** Every change of a claim: who, when, what. */
import type { Claim } from '../src/associations/claims/claim.ts';
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { claimTitle } from './parts/claim-words.ts';
import { face } from './parts/face.ts';
import { dayName } from './parts/format.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { moreLine } from './parts/more-line.ts';
import { asDetail, type Piece } from './parts/piece.ts';
import { aside, block } from './parts/text.ts';
import { countOf } from './parts/units.ts';

export interface ClaimHistory {
  readonly claim: Claim;
  /** Newest first. */
  readonly lines: readonly HistoryShown[];
  readonly buttons: readonly Button[];
}

export interface HistoryShown {
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  /** What was done, a sentence each. */
  readonly what: readonly string[];
}

const SHOWN = 12;
const CHANGES = 6;
const SENTENCE = 250;

export function claimHistoryCard({ claim, lines, buttons }: ClaimHistory): Face {
  const shown = lines.slice(0, SHOWN);
  const summary = `${countOf(lines.length, 'change')}, newest first`;
  return face({
    headline: `History of ${claimTitle(claim)}: ${summary}`,
    frame: null,
    buttons,
    pieces: [
      header(`History of ${claimTitle(claim)}`, summary),
      ...shown.map(linePiece),
      moreLine(lines.length - shown.length),
    ],
  });
}

function linePiece({ at, by, what }: HistoryShown): Piece {
  const who = `${dayName(at.slice(0, 10))} · ${cut(by)}`;
  const told = what.slice(0, CHANGES).map((one) => cut(one, SENTENCE));
  const all = what.length > told.length ? [...told, `and ${what.length - told.length} more`] : told;
  return asDetail({
    shows: [aside(who, { spacing: 'medium', separator: true }), ...all.map((one) => block(one, { spacing: 'none' }))],
    says: [`${who}: ${all.join('; ')}`],
  });
}
