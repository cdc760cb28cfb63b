/** How something is done, step by step, with the lines to copy. */
import type { Guide, GuideSection, GuideStep } from '../src/associations/guides/guide.ts';
import type { Face } from './adaptive-card.ts';
import { type Button, button } from './parts/button.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { asDetail, NOTHING, type Piece, together } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { aside, block } from './parts/text.ts';

export interface GuideCard {
  readonly guide: Guide;
  /** A mail to send, ahead of everything else. */
  readonly mail?: { readonly subject: string; readonly paragraphs: readonly string[] };
  /** What was just done, or what is still missing, a sentence each. */
  readonly notes?: readonly string[];
  /** What has to be chosen before all the rest is complete; they stand on top. */
  readonly choices?: readonly Button[];
  readonly buttons?: readonly Button[];
}

const LINE_LENGTH = 390;
const CHOICES = 6;

export function guideCard({ guide, mail, notes = [], choices = [], buttons = [] }: GuideCard): Face {
  const told = notes.map((note) => cut(note, LINE_LENGTH));
  return face({
    headline: mail ? `Mail to send. ${guide.title}.` : `${guide.title}: ${guide.lead}`,
    frame: null,
    buttons,
    pieces: [
      header(guide.title, guide.lead),
      { shows: told.map((note) => block(note)), says: told },
      { shows: choices.slice(0, CHOICES).map(choiceRow), says: [] },
      mail ? mailPiece(mail) : NOTHING,
      ...guide.sections.map(sectionPiece),
      { shows: [aside(`Source: ${guide.source}.`, { spacing: 'medium' })], says: [] },
    ],
  });
}

const choiceRow = (choice: Button) => ({ type: 'ActionSet', spacing: 'small', actions: [button(choice)] }) as const;

function mailPiece({ subject, paragraphs }: NonNullable<GuideCard['mail']>): Piece {
  const lines = paragraphs.map((paragraph) => cut(paragraph, LINE_LENGTH));
  return {
    shows: [
      {
        type: 'Container',
        style: 'emphasis',
        spacing: 'medium',
        items: [block(`Subject: ${subject}`, { weight: 'bolder' }), ...lines.map((line) => block(line))],
      },
    ],
    says: [`Subject: ${subject}`, ...lines],
  };
}

function sectionPiece({ heading, steps, ordered = false, essential = false }: GuideSection): Piece {
  const shown = steps.map((step, index) => stepPiece(step, ordered ? `${index + 1}. ` : ''));
  const piece = together([{ shows: [sectionHeading(heading)], says: [heading] }, ...shown]);
  return essential ? piece : asDetail(piece);
}

function stepPiece({ text, lines = [] }: GuideStep, mark: string): Piece {
  const copied = lines.map((line) => cut(line, LINE_LENGTH));
  return {
    shows: [
      block(`${mark}${text}`, { spacing: 'small' }),
      ...copied.map((line) => block(line, { fontType: 'monospace', size: 'small', spacing: 'none' })),
    ],
    says: [`${mark || '- '}${text}`, ...copied.map((line) => `  ${line}`)],
  };
}
