/** What else needs somebody: claims whose move is ours, and alerts not told before. */
import type { Alert } from '../../src/alerts/alert.ts';
import { together as toldTogether } from '../../src/alerts/index.ts';
import type { Claim } from '../../src/associations/claims/claim.ts';
import { worstFirst } from './alert-order.ts';
import { overInWords } from './alert-over-words.ts';
import type { AlertReader } from './alert-reader.ts';
import { alertInWords } from './alert-words.ts';
import { type ClaimTurn, TURN_COLOURS } from './claim-turn.ts';
import { claimTitle } from './claim-words.ts';
import { cut } from './list.ts';
import { moreLine } from './more-line.ts';
import { asDetail, NOTHING, type Piece, together } from './piece.ts';
import { sectionHeading } from './section.ts';
import { aside, block } from './text.ts';

const CLAIMS_SHOWN = 2;
const NEWS_SHOWN = 3;
const TURN_LENGTH = 160;

export interface DigestClaim {
  readonly claim: Readonly<Claim>;
  readonly turn: ClaimTurn;
  /** Name of whoever filed it; null where nobody of ours did. */
  readonly filer: string | null;
}

export function claimsPiece(claims: readonly DigestClaim[]): Piece {
  if (claims.length === 0) return NOTHING;
  const shown = claims.slice(0, CLAIMS_SHOWN);
  return together([
    { shows: [sectionHeading('Claims that need someone')], says: ['Claims that need someone:'] },
    ...shown.map(claimLine),
    moreLine(claims.length - shown.length),
  ]);
}

function claimLine({ claim, turn, filer }: DigestClaim): Piece {
  const title = claimTitle(claim);
  const until = cut(turn.says, TURN_LENGTH);
  const who = filer === null ? '' : `${cut(filer)} · `;
  return asDetail({
    shows: [
      block(title, { spacing: 'small' }),
      aside(`${who}${until}`, { isSubtle: false, color: TURN_COLOURS[turn.press] }),
    ],
    says: [`- ${title}. ${who}${until}`],
  });
}

export function newsPiece(alerts: readonly Alert[], over: readonly Alert[], reader: AlertReader): Piece {
  const lines = [
    ...worstFirst(toldTogether(alerts)).map((alert) => alertInWords(alert, reader).headline),
    ...toldTogether(over).map((alert) => overInWords(alert, reader)),
  ];
  if (lines.length === 0) return NOTHING;
  const shown = lines.slice(0, NEWS_SHOWN);
  return together([
    { shows: [sectionHeading('New')], says: ['New:'] },
    ...shown.map((line) => asDetail({ shows: [block(line, { spacing: 'small' })], says: [`- ${line}.`] })),
    moreLine(lines.length - shown.length),
  ]);
}
