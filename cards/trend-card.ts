/** The totals of the last months, and of the months ahead if nothing changes. */
import { ruleSetFor } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { totalBar } from './parts/bar.ts';
import { colourOf } from './parts/change-lines.ts';
import { face } from './parts/face.ts';
import { decimal, monthName, shortMonth, signed } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { outlookPieces, turnOfOne } from './parts/outlook.ts';
import { type Outlook, outlookInWords } from './parts/outlook-words.ts';
import { asDetail, NOTHING, type Piece, together } from './parts/piece.ts';
import { row } from './parts/row.ts';
import { shownDifference, totalInWords } from './parts/standing.ts';
import { aside, block, run, runs } from './parts/text.ts';
import {
  endInWords,
  figureOf,
  isKnown,
  knownOf,
  type Line,
  lineOf,
  type Point,
  type Series,
  spanOf,
  summaryOf,
  titleOf,
  totalsOf,
  verdictInWords,
} from './parts/trend-line.ts';
import { designationName } from './parts/words.ts';

export type { Series, TrendPoint } from './parts/trend-line.ts';

export interface Trend {
  readonly series: readonly Series[];
  /** Where the designations go, of those that are known. */
  readonly outlooks?: readonly Outlook[];
  /** A picture of the same. */
  readonly picture?: { readonly name: string; readonly alt: string };
}

const CELLS = 10;

export function trendCard(frame: Frame, { series, outlooks = [], picture }: Trend): Face {
  const shown = series.map(lineOf);
  const [first] = shown;
  const alone = first !== undefined && shown.length === 1;
  const title = titleOf(first, alone);
  const [outlook] = outlooks;
  const been = alone ? summaryOf(first) : spanOf(first);
  const summary = alone && outlook ? `${been}; ${outlookInWords(outlook)}` : been;
  const args = alone ? { designation: first.designation } : {};
  const { total: needed } = ruleSetFor(frame.asOf).qualification;
  const months = alone ? together([...first.points, ...first.ahead].map(monthRow)) : NOTHING;
  return face({
    headline: `${title}. ${summary}.`,
    frame,
    buttons: [
      { label: alone ? 'Score' : 'All scores', command: 'score', args },
      { label: 'What changed?', command: 'explain', args: { ...args, since: 'last-month' } },
      alone ? { label: 'Way to 70', command: 'plan', args } : { label: 'What is missing?', command: 'gaps', args },
    ],
    pieces: [
      header(title, summary),
      ...(picture ? [imageOf(picture)] : []),
      ...(alone && outlook ? [outlookPieces(outlook, needed)] : []),
      // The picture shows the months of one designation; of several the card tells the figures beside it.
      ...(alone
        ? [picture ? asDetail({ ...months, shows: [] }) : months]
        : shown.map((line) => seriesRow(line, picture !== undefined))),
      ...(alone ? [] : outlooks.map((each) => turnOfOne(each, needed))),
      gapNote(shown),
    ],
  });
}

/** Says nothing: the rest of the card says the same in words. */
const imageOf = ({ name, alt }: NonNullable<Trend['picture']>): Piece => ({
  shows: [{ type: 'Image', url: `picture:${name}`, altText: alt, size: 'stretch', spacing: 'medium' }],
  says: [],
});

function monthRow(point: Point): Piece {
  const { month, qualified, coming } = point;
  const known = isKnown(point);
  const figure = figureOf(point);
  const bar = known ? totalBar(point, { color: qualified ? 'good' : 'accent' }, CELLS) : aside('not enough history');
  return {
    shows: [
      {
        type: 'ColumnSet',
        spacing: 'small',
        columns: [
          { type: 'Column', width: '60px', items: [block(shortMonth(month), { isSubtle: true, wrap: false })] },
          { type: 'Column', width: 'stretch', verticalContentAlignment: 'center', items: [bar] },
          { type: 'Column', width: 'auto', items: [block(figure, { weight: 'bolder', horizontalAlignment: 'right' })] },
        ],
      },
    ],
    says: [
      `${monthName(month)}: ${known ? figure : 'not enough history'}${verdictInWords(point)}${coming ? ' (if nothing changes)' : ''}`,
    ],
  };
}

/** @param isDrawn a picture shows its months */
function seriesRow(series: Line, isDrawn: boolean): Piece {
  const known = knownOf(series);
  const [first] = known;
  const last = known.at(-1);
  const name = designationName(series.designation);
  const change = first && last ? shownDifference(first, last) : 0;
  const end = endInWords(series);
  const figure = last ? totalInWords(last) : '–';
  const effect = first && last && first !== last ? signed(change, decimal) : '';
  return {
    shows: [
      row(
        [
          block(name, { weight: 'bolder' }),
          ...(isDrawn ? [] : [aside(totalsOf(series))]),
          ...(end === null ? [] : [aside(end)]),
        ],
        [
          runs([run(figure, { size: 'large', weight: 'bolder' })], { horizontalAlignment: 'right' }),
          ...(effect === ''
            ? []
            : [block(effect, { color: colourOf(change), horizontalAlignment: 'right', spacing: 'none' })]),
        ],
        { separator: true, spacing: 'medium' },
      ),
    ],
    says: [
      `${name}: ${[summaryOf(series) + (last?.qualified ? ', qualified' : ''), end].filter((part) => part !== null).join('; ')}`,
      ...(known.length > 1 ? [{ detail: `  ${totalsOf(series)}` }] : []),
    ],
  };
}

function gapNote(series: readonly Line[]): Piece {
  if (series.every(({ points }) => points.every(({ total }) => total !== null))) return NOTHING;
  const line = 'A month without a total has too little history: a score needs up to 24 months of exports.';
  return { shows: [aside(line, { spacing: 'medium' })], says: [line] };
}
