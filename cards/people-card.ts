/** Who holds which certification, and until when. */
import type { Day } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { face } from './parts/face.ts';
import { dayName } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { moreLine } from './parts/more-line.ts';
import { asDetail, type Piece } from './parts/piece.ts';
import { row } from './parts/row.ts';
import { aside, block } from './parts/text.ts';

export interface PersonLine {
  readonly name: string;
  /** Id, such as SC-300; empty when the title is of no known certification. */
  readonly certification: string;
  readonly title: string;
  readonly until: Day | null;
  readonly status: string;
}

export interface People {
  readonly title: string;
  readonly summary: string;
  readonly lines: readonly PersonLine[];
  /** Lines there are; more than `lines` may hold. */
  readonly total: number;
  /** Days, when this is the list of what runs out within them. */
  readonly within?: number | undefined;
}

const SHOWN = 15;
const EXPIRING = { label: 'Expiring soon', command: 'people', args: { within: 90 } } as const;
const GAPS = { label: 'What is missing?', command: 'gaps', args: {} } as const;

export function peopleCard(frame: Frame, { title, summary, lines, total, within }: People): Face {
  const shown = lines.slice(0, SHOWN);
  return face({
    headline: `${cut(title, 120)}: ${cut(summary, 150)}`,
    frame,
    buttons: within === undefined ? [EXPIRING, GAPS] : [GAPS],
    pieces: [header(cut(title, 120), cut(summary, 150)), ...shown.map(personPiece), moreLine(total - shown.length)],
  });
}

function personPiece({ name, certification, title, until, status }: PersonLine): Piece {
  const end = until === null ? 'no expiry' : `until ${dayName(until)}`;
  const when = status === '' ? end : `${end}, ${cut(status, 40)}`;
  return asDetail({
    shows: [
      row([block(cut(name), { weight: 'bolder' })], [block(certification, { horizontalAlignment: 'right' })], {
        spacing: 'medium',
        separator: true,
      }),
      aside(cut(title, 80)),
      aside(when),
    ],
    says: [`${cut(name)}: ${certification || cut(title, 80)}, ${end}${status === '' ? '' : ` (${cut(status, 40)})`}`],
  });
}
