/** What an import brought. */
import type { ScoreChange } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { type ClaimsMirrored, claimsImportCard, mirroredPiece, type TakenFile } from './claims-import-card.ts';
import type { Button } from './parts/button.ts';
import { changePiece } from './parts/change-lines.ts';
import { face } from './parts/face.ts';
import { filePiece } from './parts/file-lines.ts';
import type { Frame, Show } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { moreLine } from './parts/more-line.ts';
import { NOTHING, together } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { countOf } from './parts/units.ts';

export type ImportOutcome = 'done' | 'unchanged' | 'refused';

export interface ImportResult {
  readonly files: readonly TakenFile[];
  readonly changes: readonly ScoreChange[];
  readonly outcome: ImportOutcome;
  /** Whether there is an import to take back: with claims alone there is none. */
  readonly undoable?: boolean;
  /** Of a claim export among the files. */
  readonly claims?: ClaimsMirrored;
  readonly show: Show;
}

const FILES_SHOWN = 10;

export function importCard(
  frame: Frame,
  { files, changes, outcome, undoable = outcome === 'done', claims, show }: ImportResult,
): Face {
  if (claims && files.every(({ report }) => report === 'claims')) return claimsImportCard({ claims, files });
  const title = TITLES[outcome](files.length);
  // A refused import is about the files that are wrong.
  const ordered = files.toSorted((a, b) => Number(b.error !== undefined) - Number(a.error !== undefined));
  const shown = ordered.slice(0, FILES_SHOWN);
  const changed = changes.length === 0 ? 'No score changed' : `${countOf(changes.length, 'designation')} changed`;
  const done = outcome === 'done';
  return face({
    headline: `${title}.${done ? ` ${changed}.` : ''}`,
    frame,
    buttons: done ? [...NEXT, ...(undoable ? [UNDO] : [])] : [],
    pieces: [
      header(title, CONTEXT[outcome]),
      claims ? mirroredPiece(claims) : NOTHING,
      ...shown.map(filePiece),
      moreLine(files.length - shown.length),
      done
        ? together([
            { shows: [sectionHeading(changed)], says: [] },
            ...changes.map((change) => changePiece(change, show)),
          ])
        : NOTHING,
    ],
  });
}

const TITLES: Readonly<Record<ImportOutcome, (files: number) => string>> = {
  done: (files) => `${countOf(files, 'file')} imported`,
  unchanged: () => 'Nothing new in these files',
  refused: () => 'Nothing was imported',
};

const CONTEXT: Readonly<Record<ImportOutcome, string>> = {
  done: '',
  unchanged: 'Their rows were imported before; nothing was changed',
  refused: 'Correct the files marked below and import all of them again',
};

const UNDO: Button = { label: 'Undo', command: 'undo', args: {} };
const NEXT: readonly Button[] = [
  { label: 'All scores', command: 'score', args: {} },
  { label: 'What changed?', command: 'explain', args: { since: 'last-import' } },
];
