/** A list of customers that answers a question. */
import type { Element, Face } from './adaptive-card.ts';
import { face } from './parts/face.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { moreLine } from './parts/more-line.ts';
import { asDetail, type Piece } from './parts/piece.ts';
import { row } from './parts/row.ts';
import { aside, block } from './parts/text.ts';

export interface CustomerEntry {
  readonly name: string;
  /** "CSP, DPOR", "none". */
  readonly associations: string;
  readonly note: string;
}

export interface Customers {
  readonly title: string;
  readonly summary: string;
  readonly lines: readonly CustomerEntry[];
  /** Customers there are; more than `lines` may hold. */
  readonly total: number;
  /** Which list this is; the buttons lead to the others. */
  readonly filter?: string | undefined;
}

const SHOWN = 15;
const LISTS = [
  { label: 'No association', command: 'customers', args: { filter: 'no-association' } },
  { label: 'Gained', command: 'customers', args: { filter: 'gained' } },
  { label: 'Lost', command: 'customers', args: { filter: 'lost' } },
] as const;

export function customersCard(frame: Frame, { title, summary, lines, total, filter }: Customers): Face {
  const shown = lines.slice(0, SHOWN);
  return face({
    headline: `${cut(title, 120)}: ${cut(summary, 150)}`,
    frame,
    buttons: LISTS.filter(({ args }) => args.filter !== filter),
    pieces: [header(cut(title, 120), cut(summary, 150)), ...shown.map(customerPiece), moreLine(total - shown.length)],
  });
}

function customerPiece({ name, associations, note }: CustomerEntry): Piece {
  const left: Element[] = [block(cut(name), { weight: 'bolder' })];
  if (note !== '') left.push(aside(cut(note, 120)));
  const right = [block(cut(associations, 30), { size: 'small', horizontalAlignment: 'right' })];
  return asDetail({
    shows: [row(left, right, { spacing: 'medium', separator: true })],
    says: [`${cut(name)}: ${cut(associations, 30)}${note === '' ? '' : `; ${cut(note, 120)}`}`],
  });
}
