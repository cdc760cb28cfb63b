/** Where we are partner of record, and what is expected or asked for. Never in dollars. */
import type { Holding } from '../src/associations/book.ts';
import type { Face } from './adaptive-card.ts';
import { type Line, linePiece, linesOf } from './parts/association-line.ts';
import type { Button } from './parts/button.ts';
import { face } from './parts/face.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { moreLine } from './parts/more-line.ts';
import { NOTHING, type Piece, together } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { aside, block } from './parts/text.ts';

export interface Associations {
  readonly title: string;
  /** The answer in a sentence. */
  readonly answer: string;
  /** By customer, in order; a name may be empty where the title says it. */
  readonly groups: readonly { readonly customer: string; readonly holdings: readonly Holding[] }[];
  readonly notes: readonly string[];
  readonly buttons: readonly Button[];
}

const LINES = 18;

export function associationsCard(frame: Frame, { title, answer, groups, notes, buttons }: Associations): Face {
  const told = groups.map(({ customer, holdings }) => ({ customer, lines: linesOf(holdings) }));
  const shown = fitting(told);
  return face({
    headline: answer,
    frame,
    buttons,
    pieces: [
      header(cut(title, 120)),
      { shows: [block(answer, { weight: 'bolder' })], says: [] },
      ...shown.map(({ customer, lines }) =>
        together([
          customer === '' ? NOTHING : { shows: [sectionHeading(cut(customer))], says: [] },
          ...lines.map((line) => linePiece(line, customer)),
        ]),
      ),
      moreLine(linesIn(told) - linesIn(shown)),
      ...notes.slice(0, 3).map((note): Piece => ({ shows: [aside(note, { spacing: 'medium' })], says: [note] })),
    ],
  });
}

interface Group {
  readonly customer: string;
  readonly lines: readonly Line[];
}

const linesIn = (groups: readonly Group[]) => groups.reduce((sum, { lines }) => sum + lines.length, 0);

/** The first groups, as many as fit; the last of them may be cut. */
function fitting(groups: readonly Group[]): readonly Group[] {
  let room = LINES;
  return groups.flatMap(({ customer, lines }) => {
    const kept = lines.slice(0, Math.max(room, 0));
    room -= kept.length;
    return kept.length === 0 ? [] : [{ customer, lines: kept }];
  });
}
