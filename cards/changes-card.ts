/** What changed since a point in time, and because of whom. */
import type { ScoreChange } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { changeInWords, changePiece } from './parts/change-lines.ts';
import { face } from './parts/face.ts';
import type { Frame, Show } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { countOf } from './parts/units.ts';

export interface Changes {
  /** "September 2026", "the last import". */
  readonly since: string;
  readonly changes: readonly ScoreChange[];
  readonly show: Show;
}

export function changesCard(frame: Frame, { since, changes, show }: Changes): Face {
  const when = cut(since);
  const [only] = changes;
  const summary = changes.length === 0 ? 'No score changed' : `${countOf(changes.length, 'designation')} changed`;
  const first = only && changes.length === 1 ? `: ${changeInWords(only)}` : '';
  return face({
    headline: `Since ${when}: ${summary.toLowerCase()}${first}.`,
    frame,
    buttons: [
      { label: 'All scores', command: 'score', args: {} },
      { label: 'What is missing?', command: 'gaps', args: {} },
      { label: 'Trend', command: 'trend', args: {} },
    ],
    pieces: [header(summary, `Since ${when}`), ...changes.map((change) => changePiece(change, show))],
  });
}
