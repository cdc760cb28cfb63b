/** The totals of the last months, and of the months ahead if nothing changes. */
import { type Designation, type Month, ruleSetFor } from '../src/scoring/index.ts';
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
import { shownDifference, type Total, totalInWords } from './parts/standing.ts';
import { aside, block, run, runs } from './parts/text.ts';
import { countOf } from './parts/units.ts';
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
  /** The months after them if nothing changes. */
  readonly ahead?: readonly TrendPoint[];
}

export interface Trend {
  readonly series: readonly Series[];
  /** Where the designations go, of those that are known. */
  readonly outlooks?: readonly Outlook[];
  /** A picture of the same. */
  readonly picture?: { readonly name: string; readonly alt: string };
}

const MONTHS_SHOWN = 24;
const MONTHS_IN_A_LINE = 6;
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

/** A series with what qualified in each of its months. */
interface Line {
  readonly designation: Designation;
  readonly points: readonly Point[];
  readonly ahead: readonly Point[];
}
type Point = TrendPoint & Pick<Total, 'needed'> & { readonly coming: boolean };
type Known = Point & Total;

function lineOf({ designation, points, ahead = [] }: Series): Line {
  const whole = (point: TrendPoint, coming: boolean): Point => {
    return { ...point, needed: ruleSetFor(point.month).qualification.total, coming };
  };
  return {
    designation,
    points: points.slice(-MONTHS_SHOWN).map((point) => whole(point, false)),
    ahead: ahead.map((point) => whole(point, true)),
  };
}

const isKnown = (point: Point): point is Known => point.total !== null;
const knownOf = ({ points }: Line) => points.filter(isKnown);

/** "Trend over 6 months: Security". */
function titleOf(first: Line | undefined, alone: boolean): string {
  const months = first?.points.length ?? 0;
  const trend = months === 0 ? 'Trend' : `Trend over ${countOf(months, 'month')}`;
  return first && alone ? `${trend}: ${designationName(first.designation)}` : trend;
}

/** "64.7 in October 2026, up 6.4 since May 2026". */
function summaryOf(series: Line): string {
  const known = knownOf(series);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return 'Not enough history for any of these months';
  if (first === last) return `${totalInWords(last)} in ${monthName(last.month)}`;
  const change = shownDifference(first, last);
  const way = Math.abs(change) < 0.05 ? 'unchanged' : `${change > 0 ? 'up' : 'down'} ${decimal(Math.abs(change))}`;
  return `${totalInWords(last)} in ${monthName(last.month)}, ${way} since ${monthName(first.month)}`;
}

/** "November 2024 to October 2026; the last 6 months are shown one by one". */
function spanOf(series: Line | undefined): string {
  const first = series?.points[0];
  const last = series?.points.at(-1);
  if (!series || !first || !last) return 'No months to show';
  const some = series.points.length > MONTHS_IN_A_LINE;
  const span = first === last ? monthName(first.month) : `${monthName(first.month)} to ${monthName(last.month)}`;
  return some ? `${span}; the last ${MONTHS_IN_A_LINE} months are shown one by one` : span;
}

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
      `${monthName(month)}: ${known ? figure : 'not enough history'}${qualified ? ', qualified' : ''}${coming ? ' (if nothing changes)' : ''}`,
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
  const figure = last ? totalInWords(last) : '–';
  const effect = first && last && first !== last ? signed(change, decimal) : '';
  return {
    shows: [
      row(
        [block(name, { weight: 'bolder' }), ...(isDrawn ? [] : [aside(totalsOf(series))])],
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
      `${name}: ${summaryOf(series)}${last?.qualified ? ', qualified' : ''}`,
      ...(known.length > 1 ? [{ detail: `  ${totalsOf(series)}` }] : []),
    ],
  };
}

/** The last totals, oldest first: "58.0 · 61.2 · –". */
function totalsOf({ points }: Line): string {
  return points.slice(-MONTHS_IN_A_LINE).map(figureOf).join(' · ');
}

const figureOf = (point: Point) => (isKnown(point) ? totalInWords(point) : '–');

function gapNote(series: readonly Line[]): Piece {
  if (series.every(({ points }) => points.every(({ total }) => total !== null))) return NOTHING;
  const line = 'A month without a total has too little history: a score needs up to 24 months of exports.';
  return { shows: [aside(line, { spacing: 'medium' })], says: [line] };
}
