/** What taking back an import did. */
import type { ScoreChange } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { changePiece } from './parts/change-lines.ts';
import { face } from './parts/face.ts';
import { dayName } from './parts/format.ts';
import type { Frame, Show } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { names } from './parts/list.ts';
import { together } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { block } from './parts/text.ts';
import { countOf } from './parts/units.ts';

export interface Undone {
  /** Names of the files of the import that was taken back. */
  readonly files: readonly string[];
  /** ISO instant of that import. */
  readonly at: string;
  readonly changes: readonly ScoreChange[];
  readonly show: Show;
}

const FILES_NAMED = 6;

export function undoneCard(frame: Frame, { files, at, changes, show }: Undone): Face {
  const title = `The import of ${dayName(at.slice(0, 10))} is undone`;
  const what = `${countOf(files.length, 'file')} taken back: ${names(files, FILES_NAMED)}`;
  const changed = changes.length === 0 ? 'No score changed' : `${countOf(changes.length, 'designation')} changed`;
  return face({
    headline: `${title}. ${changed}.`,
    frame,
    buttons: [{ label: 'All scores', command: 'score', args: {} }],
    pieces: [
      header(title),
      { shows: [block(what, { spacing: 'small' })], says: [what] },
      together([{ shows: [sectionHeading(changed)], says: [] }, ...changes.map((change) => changePiece(change, show))]),
    ],
  });
}
