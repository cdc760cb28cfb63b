/** What else needs somebody: claims whose move is ours, and alerts not told before. */
import type { Alert } from '../../src/alerts/alert.ts';
import { type AlertGroup, grouped, together as toldTogether } from '../../src/alerts/index.ts';
import type { Claim } from '../../src/associations/claims/claim.ts';
import { groupInWords } from './alert-group-words.ts';
import { overInWords } from './alert-over-words.ts';
import type { AlertReader } from './alert-reader.ts';
import { restLine } from './alert-rest.ts';
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

/** @param ahead told before, and the qualification is still at stake */
export function newsPiece(
  alerts: readonly Alert[],
  ahead: readonly Alert[],
  over: readonly Alert[],
  reader: AlertReader,
): Piece {
  const ended = toldTogether(over);
  return together([
    alertsSection('New', grouped(alerts), reader),
    alertsSection('Still ahead', grouped(ahead), reader),
    ended.length === 0 ? NOTHING : sectionOf('Over'),
    ...ended.slice(0, NEWS_SHOWN).map((alert) => newsLine(overInWords(alert, reader))),
    moreLine(ended.length - NEWS_SHOWN),
  ]);
}

function alertsSection(title: string, groups: readonly AlertGroup[], reader: AlertReader): Piece {
  if (groups.length === 0) return NOTHING;
  const lines = groups.slice(0, NEWS_SHOWN).map((group) => {
    const { headline, beside } = groupInWords(group, reader);
    return newsLine(beside === '' ? headline : `${headline}; ${beside}`);
  });
  return together([sectionOf(title), ...lines, restLine(groups.slice(NEWS_SHOWN))]);
}

const sectionOf = (title: string): Piece => ({ shows: [sectionHeading(title)], says: [`${title}:`] });
const newsLine = (line: string): Piece =>
  asDetail({ shows: [block(line, { spacing: 'small' })], says: [`- ${line}.`] });
