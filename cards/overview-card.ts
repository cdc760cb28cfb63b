/** All designations in one glance. */
import type { DesignationScore, Track } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { totalBar } from './parts/bar.ts';
import { button } from './parts/button.ts';
import { face } from './parts/face.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import type { Piece } from './parts/piece.ts';
import { row } from './parts/row.ts';
import { blockerInWords, blockers, totalInWords, trackOf, verdict } from './parts/standing.ts';
import { aside, block, run, runs } from './parts/text.ts';
import { countOf } from './parts/units.ts';
import { designationName, TRACK_NAMES } from './parts/words.ts';

export interface Overview {
  readonly designations: readonly DesignationScore[];
  /** Absent: the track that counts for each. */
  readonly track?: Track;
}

export function overviewCard(frame: Frame, { designations, track }: Overview): Face {
  const qualified = designations.filter((score) => trackOf(score, track).qualified);
  const all = countOf(designations.length, 'designation');
  const headline = designations.length === 0 ? 'There is no score to show' : `${qualified.length} of ${all} qualified`;
  return face({
    headline: `${headline}.`,
    frame,
    buttons: [
      { label: 'What is missing?', command: 'gaps', args: {} },
      { label: 'What changed?', command: 'explain', args: {} },
      { label: 'Trend', command: 'trend', args: {} },
    ],
    pieces: [
      header(headline, track ? `${TRACK_NAMES[track]} track of each` : ''),
      ...designations.map((score) => line(score, track)),
    ],
  });
}

function line(score: DesignationScore, track?: Track): Piece {
  const shown = trackOf(score, track);
  const name = designationName(score.id);
  const { words, kind } = verdict(shown);
  const [first] = blockers(shown.metrics);
  const also = kind === 'short' && first ? `. ${blockerInWords(first)}` : '';
  const color = ({ qualified: 'good', blocked: 'attention', short: 'accent' } as const)[kind];
  const figure = totalInWords(shown);
  return {
    shows: [
      {
        type: 'Container',
        spacing: 'medium',
        separator: true,
        selectAction: button({
          label: name,
          command: 'score',
          args: { designation: score.id, ...(track && { track }) },
        }),
        items: [
          row([block(name, { weight: 'bolder' })], [runs([run(figure, { size: 'large', weight: 'bolder' })])]),
          totalBar(shown, { color, spacing: 'none' }),
          aside(`${words}${also}`, { spacing: 'none', ...(kind === 'short' ? {} : { color, isSubtle: false }) }),
        ],
      },
    ],
    says: [`${name}: ${figure}. ${words}${also}.`],
  };
}
