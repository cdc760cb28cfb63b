/** The totals of the last months. */
import type { Designation, Month } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { totalBar } from './parts/bar.ts';
import { colourOf } from './parts/change-lines.ts';
import { face } from './parts/face.ts';
import { decimal, monthName, shortMonth, signed } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { NOTHING, type Piece } from './parts/piece.ts';
import { row } from './parts/row.ts';
import { shownDifference, totalInWords } from './parts/standing.ts';
import { aside, block, run, runs } from './parts/text.ts';
import { designationName } from './parts/words.ts';

export interface TrendPoint {
  readonly month: Month;
  /** null where the data does not reach back far enough. */
  readonly total: number | null;
  readonly qualified: boolean;
}

export interface Series {
  readonly designation: Designation;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
}

const MONTHS_SHOWN = 24;
const MONTHS_IN_A_LINE = 6;
const CELLS = 10;

export function trendCard(frame: Frame, { series }: { readonly series: readonly Series[] }): Face {
  const shown = series.map((one) => ({ ...one, points: one.points.slice(-MONTHS_SHOWN) }));
  const [first] = shown;
  const alone = first !== undefined && shown.length === 1;
  const title = alone ? `Trend: ${designationName(first.designation)}` : 'Trend';
  const summary = alone ? summaryOf(first) : spanOf(first);
  const args = alone ? { designation: first.designation } : {};
  return face({
    headline: `${title}. ${summary}.`,
    frame,
    buttons: [
      { label: alone ? 'Score' : 'All scores', command: 'score', args },
      { label: 'What changed?', command: 'explain', args: { ...args, since: 'last-month' } },
      { label: 'What is missing?', command: 'gaps', args },
    ],
    pieces: [header(title, summary), ...(alone ? first.points.map(monthRow) : shown.map(seriesRow)), gapNote(shown)],
  });
}

type Known = TrendPoint & { readonly total: number };
const knownOf = ({ points }: Series) => points.filter((point): point is Known => point.total !== null);

/** "64.7 in October 2026, up 6.4 since May 2026". */
function summaryOf(series: Series): string {
  const known = knownOf(series);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return 'Not enough history for any of these months';
  if (first === last) return `${totalInWords(last.total)} in ${monthName(last.month)}`;
  const change = shownDifference(first.total, last.total);
  const way = Math.abs(change) < 0.05 ? 'unchanged' : `${change > 0 ? 'up' : 'down'} ${decimal(Math.abs(change))}`;
  return `${totalInWords(last.total)} in ${monthName(last.month)}, ${way} since ${monthName(first.month)}`;
}

function spanOf(series: Series | undefined): string {
  const first = series?.points[0];
  const last = series?.points.at(-1);
  if (!series || !first || !last) return 'No months to show';
  const cut = series.points.length > MONTHS_IN_A_LINE ? `, the last ${MONTHS_IN_A_LINE} month by month` : '';
  return `${monthName(first.month)} to ${monthName(last.month)}${cut}`;
}

function monthRow({ month, total, qualified }: TrendPoint): Piece {
  const figure = total === null ? '–' : totalInWords(total);
  const bar =
    total === null ? aside('not enough history') : totalBar(total, { color: qualified ? 'good' : 'accent' }, CELLS);
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
    says: [`${monthName(month)}: ${total === null ? 'not enough history' : figure}${qualified ? ', qualified' : ''}`],
  };
}

function seriesRow(series: Series): Piece {
  const known = knownOf(series);
  const [first] = known;
  const last = known.at(-1);
  const name = designationName(series.designation);
  const change = first && last ? shownDifference(first.total, last.total) : 0;
  const figure = last ? totalInWords(last.total) : '–';
  const effect = first && last && first !== last ? signed(change, decimal) : '';
  return {
    shows: [
      row(
        [block(name, { weight: 'bolder' }), aside(totalsOf(series))],
        [
          runs([run(figure, { size: 'large', weight: 'bolder' })], { horizontalAlignment: 'right' }),
          ...(effect === ''
            ? []
            : [block(effect, { color: colourOf(change), horizontalAlignment: 'right', spacing: 'none' })]),
        ],
        { separator: true, spacing: 'medium' },
      ),
    ],
    says: [`${name}: ${summaryOf(series)}${last?.qualified ? ', qualified' : ''}`],
  };
}

/** The last totals, oldest first: "58.0 · 61.2 · –". */
function totalsOf({ points }: Series): string {
  return points
    .slice(-MONTHS_IN_A_LINE)
    .map(({ total }) => (total === null ? '–' : totalInWords(total)))
    .join(' · ');
}

function gapNote(series: readonly Series[]): Piece {
  if (series.every(({ points }) => points.every(({ total }) => total !== null))) return NOTHING;
  const line = 'A month without a total has too little history: a score needs up to 24 months of exports.';
  return { shows: [aside(line, { spacing: 'medium' })], says: [line] };
}
