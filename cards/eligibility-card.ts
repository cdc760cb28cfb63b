/** Whether an association counts: one big word, why, and what counts instead. */
import type { Colour, Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { face } from './parts/face.ts';
import { type Fact, factLine } from './parts/fact-line.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { moreLine } from './parts/more-line.ts';
import { asDetail, NOTHING, type Piece, together } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { aside, block } from './parts/text.ts';

/** Its label is "CPOR", or the designations it is about. */
export type EligibilityRow = Fact;

export interface EligibilityAnswer {
  /** "CPOR for Infrastructure". */
  readonly title: string;
  /** Absent where a table is the answer. */
  readonly verdict?: 'yes' | 'partly' | 'no';
  /** The answer in one or two sentences, without the verdict. */
  readonly answer: string;
  /** A name may be empty where there is one section only. */
  readonly sections: readonly { readonly name: string; readonly rows: readonly EligibilityRow[] }[];
  /** What else is to know, a sentence each: what a playbook says otherwise, limits. */
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly buttons: readonly Button[];
}

const VERDICTS: Readonly<Record<NonNullable<EligibilityAnswer['verdict']>, { word: string; color: Colour }>> = {
  yes: { word: 'Yes', color: 'good' },
  partly: { word: 'Partly', color: 'warning' },
  no: { word: 'No', color: 'attention' },
};
const ROWS = 24;
const NOTES = 4;
const SOURCES = 4;

export function eligibilityCard(shown: EligibilityAnswer): Face {
  const { title, answer, notes, sources, buttons } = shown;
  const verdict = shown.verdict && VERDICTS[shown.verdict];
  const rows = shown.sections.reduce((sum, section) => sum + section.rows.length, 0);
  return face({
    headline: `${verdict ? `${verdict.word}. ` : ''}${answer}`,
    frame: null,
    buttons,
    pieces: [
      header(cut(title, 120)),
      {
        shows: [
          ...(verdict ? [block(verdict.word, { size: 'extraLarge', weight: 'bolder', color: verdict.color })] : []),
          block(answer),
        ],
        says: [],
      },
      ...fitting(shown.sections).map(sectionPiece),
      moreLine(rows - ROWS),
      ...notes.slice(0, NOTES).map((note): Piece => ({ shows: [block(note, { spacing: 'medium' })], says: [note] })),
      asDetail({
        shows: sources.slice(0, SOURCES).map((source) => aside(`Source: ${source}`, { spacing: 'small' })),
        says: sources.slice(0, SOURCES).map((source) => `Source: ${source}`),
      }),
    ],
  });
}

/** The first rows, as many as fit. */
function fitting(sections: EligibilityAnswer['sections']): EligibilityAnswer['sections'] {
  let room = ROWS;
  return sections.flatMap(({ name, rows }) => {
    const kept = rows.slice(0, Math.max(room, 0));
    room -= kept.length;
    return kept.length === 0 ? [] : [{ name, rows: kept }];
  });
}

function sectionPiece({ name, rows }: EligibilityAnswer['sections'][number]): Piece {
  const heading = name === '' ? NOTHING : { shows: [sectionHeading(cut(name, 120))], says: [cut(name, 120)] };
  return together([heading, ...rows.map(factLine)]);
}
