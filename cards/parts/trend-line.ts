/** A designation month by month, in words. */
import { type Designation, type Month, ruleSetFor } from '../../src/scoring/index.ts';
import { decimal, monthName } from './format.ts';
import { shortfall, shownDifference, type Total, totalInWords } from './standing.ts';
import { countOf } from './units.ts';
import { designationName } from './words.ts';

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

const MONTHS_SHOWN = 24;
const MONTHS_IN_A_LINE = 6;

/** A series with what qualified in each of its months. */
export interface Line {
  readonly designation: Designation;
  readonly points: readonly Point[];
  readonly ahead: readonly Point[];
}
export type Point = TrendPoint & Pick<Total, 'needed'> & { readonly coming: boolean };
type Known = Point & Total;

export function lineOf({ designation, points, ahead = [] }: Series): Line {
  const whole = (point: TrendPoint, coming: boolean): Point => {
    return { ...point, needed: ruleSetFor(point.month).qualification.total, coming };
  };
  return {
    designation,
    points: points.slice(-MONTHS_SHOWN).map((point) => whole(point, false)),
    ahead: ahead.map((point) => whole(point, true)),
  };
}

export const isKnown = (point: Point): point is Known => point.total !== null;
export const knownOf = ({ points }: Line) => points.filter(isKnown);

/** "Trend over 6 months: Security". */
export function titleOf(first: Line | undefined, alone: boolean): string {
  const months = first?.points.length ?? 0;
  const trend = months === 0 ? 'Trend' : `Trend over ${countOf(months, 'month')}`;
  return first && alone ? `${trend}: ${designationName(first.designation)}` : trend;
}

/** "64.7 in October 2026, up 6.4 since May 2026". */
export function summaryOf(series: Line): string {
  const known = knownOf(series);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return 'Not enough history for any of these months';
  const now = `${totalInWords(last)} in ${monthName(last.month)}${blockedInWords(last)}`;
  if (first === last) return now;
  const change = shownDifference(first, last);
  const way = Math.abs(change) < 0.05 ? 'unchanged' : `${change > 0 ? 'up' : 'down'} ${decimal(Math.abs(change))}`;
  return `${now}, ${way} since ${monthName(first.month)}`;
}

/** "November 2024 to October 2026; the last 6 months are shown one by one". */
export function spanOf(series: Line | undefined): string {
  const first = series?.points[0];
  const last = series?.points.at(-1);
  if (!series || !first || !last) return 'No months to show';
  const some = series.points.length > MONTHS_IN_A_LINE;
  const span = first === last ? monthName(first.month) : `${monthName(first.month)} to ${monthName(last.month)}`;
  return some ? `${span}; the last ${MONTHS_IN_A_LINE} months are shown one by one` : span;
}

/** ", qualified"; ", a metric is at zero" where the points alone would be enough; else nothing. */
export function verdictInWords(point: Point): string {
  return point.qualified ? ', qualified' : blockedInWords(point);
}

function blockedInWords(point: Point): string {
  return isKnown(point) && !point.qualified && shortfall(point) === 0 ? ', a metric is at zero' : '';
}

/** "56.3 in January 2027 if nothing changes"; null where no month ahead is known. */
export function endInWords({ ahead }: Line): string | null {
  const end = ahead.findLast(isKnown);
  return end ? `${totalInWords(end)} in ${monthName(end.month)} if nothing changes` : null;
}

/** The last totals, oldest first: "58.0 · 61.2 · –". */
export function totalsOf({ points }: Line): string {
  return points.slice(-MONTHS_IN_A_LINE).map(figureOf).join(' · ');
}

export const figureOf = (point: Point) => (isKnown(point) ? totalInWords(point) : '–');
