/** Where a score goes if nothing changes: how far, from when on it qualifies or does not, and why. */
import type { Day, Designation, Metric, MetricChange, Month, ScoreChange } from '../../src/scoring/index.ts';
import { causesInWords, colourOf } from './change-lines.ts';
import { dayName, decimal, monthName, signed } from './format.ts';
import { joined, names } from './list.ts';
import { asDetail, NOTHING, type Piece, together } from './piece.ts';
import { row } from './row.ts';
import { shownDifference, totalInWords } from './standing.ts';
import { aside, block } from './text.ts';
import { countOf } from './units.ts';
import { designationName, metricName, TRACK_NAMES } from './words.ts';

/** When a designation begins or ceases to qualify. */
export interface Turn {
  readonly qualified: boolean;
  /** The first month whose figures show it. */
  readonly month: Month;
  /** The day it happens on, where a certification that ends is enough; that day may be over. */
  readonly day: Day | null;
  readonly isOver: boolean;
  /** Fewer points than are needed; else a metric is at zero. */
  readonly short: boolean;
  /** What ends on the day before. */
  readonly ends: readonly { readonly certification: string; readonly people: number }[];
}

export interface Outlook {
  readonly designation: Designation;
  /** The last month that is looked ahead to. */
  readonly until: Month;
  /** From the last full month to then; null where nothing moves. */
  readonly change: ScoreChange | null;
  /** The first one ahead. */
  readonly turn: Turn | null;
}

/** No one is named, so that the answer can be given to whoever may see scores. */
const NO_NAMES = { names: false, money: false };
const METRICS_SHOWN = 3;
const NAMED = 3;

/** "if nothing changes 48.3 in January 2027: customers won a year ago stop counting as new". */
export function outlookInWords({ change, until }: Outlook): string {
  if (!change) return `if nothing changes the same in ${monthName(until)}`;
  const why = mainReason(change);
  return `if nothing changes ${totalInWords(change.after)} in ${monthName(until)}${why === '' ? '' : `: ${why}`}`;
}

/** The turn of one of several designations, which names it. */
export function turnOfOne(outlook: Outlook, needed: number): Piece {
  if (!outlook.turn) return NOTHING;
  const line = `${designationName(outlook.designation)}: ${turnInWords(outlook.turn, needed)}`;
  return { shows: [block(line, { spacing: 'small' })], says: [line] };
}

/** The turn, then the metrics that move most and because of what. */
export function outlookPieces({ change, turn, until }: Outlook, needed: number): Piece {
  const words = turn ? turnInWords(turn, needed) : null;
  const head: Piece =
    turn && words
      ? { shows: [block(words, { weight: 'bolder', color: turn.qualified ? 'good' : 'attention' })], says: [words] }
      : NOTHING;
  if (!change?.before) return head;
  const title = `If nothing changes until ${monthName(until)}`;
  const effect = shownDifference(change.before, change.after);
  const moved: Piece = {
    shows: [
      row(
        [block(title, { weight: 'bolder' })],
        [block(signed(effect, decimal), { color: colourOf(effect), weight: 'bolder', horizontalAlignment: 'right' })],
        { spacing: 'medium' },
      ),
    ],
    says: [`${title}: ${signed(effect, decimal)}`],
  };
  const largest = [...change.metrics].sort((a, b) => Math.abs(moveOf(b)) - Math.abs(moveOf(a))).slice(0, METRICS_SHOWN);
  const track = newTrack(change);
  // What two tracks count differs for reasons of the tracks, so there is nobody to name.
  const why = (metric: MetricChange) => (track ? '' : causesAhead(metric));
  const other = track ? { shows: [aside(`The ${track}.`)], says: [`  The ${track}`] } : NOTHING;
  return together([head, moved, other, ...largest.map((metric) => metricPiece(metric, why(metric)))]);
}

/** "SMB track counts then", where that changes. */
function newTrack({ before, after }: ScoreChange): string | null {
  return before && before.track !== after.track ? `${TRACK_NAMES[after.track]} track counts then` : null;
}

/** If nothing changes nobody is won or lost: what was won or lost a year ago is not news any more. */
function causesAhead({ metric, because }: MetricChange): string {
  if (metric !== 'net-customer-adds' && metric !== 'deployments') return causesInWords(metric, because, NO_NAMES);
  const named = (sign: 1 | -1) => because.filter(({ amount }) => amount * sign > 0).map(({ subject }) => subject);
  const said = [
    ['No longer new', named(-1)],
    ['No longer missed', named(1)],
  ] as const;
  return said.flatMap(([word, all]) => (all.length === 0 ? [] : [`${word}: ${names(all, NAMED)}`])).join('; ');
}

function metricPiece(change: MetricChange, why: string): Piece {
  const effect = signed(moveOf(change), decimal);
  const left = [block(metricName(change.metric)), ...(why === '' ? [] : [aside(why)])];
  return asDetail({
    shows: [row(left, [block(effect, { color: colourOf(moveOf(change)), horizontalAlignment: 'right' })])],
    says: [`  ${metricName(change.metric)} ${effect}${why === '' ? '' : `: ${why}`}`],
  });
}

const moveOf = ({ before, after }: MetricChange): number => after - before;

/** "Falls below 70 on 6 December 2026: AZ-305 of 1 person runs out". */
function turnInWords({ qualified, month, day, isOver, short, ends }: Turn, needed: number): string {
  const when = day === null ? `with the figures of ${monthName(month)}` : `on ${dayName(day)}`;
  if (qualified) return `Reaches ${needed} and qualifies ${when}`;
  const what = short
    ? `${isOver ? 'Fell' : 'Falls'} below ${needed}`
    : isOver
      ? 'Ceased to qualify'
      : 'Ceases to qualify';
  const run = isOver ? 'ran out' : ends.length === 1 ? 'runs out' : 'run out';
  const why = ends.map(({ certification, people }) => `${certification} of ${countOf(people, 'person')}`);
  return `${what} ${when}${why.length === 0 ? '' : `: ${joined(why, 'and')} ${run}`}`;
}

/** What moves most in the direction of the whole. */
function mainReason(change: ScoreChange): string {
  const { before, after, metrics } = change;
  const track = newTrack(change);
  if (track) return `the ${track}`;
  const falls = after.total < (before?.total ?? 0);
  const sign = falls ? -1 : 1;
  const [main] = metrics.filter((metric) => moveOf(metric) * sign > 0).sort((a, b) => sign * (moveOf(b) - moveOf(a)));
  if (!main) return '';
  if (!falls) return RISES[main.metric];
  const lost = main.because.filter(({ amount }) => amount < 0).length;
  return isAboutPeople(main.metric) && lost > 0
    ? `certifications of ${countOf(lost, 'person')} run out`
    : FALLS[main.metric];
}

const isAboutPeople = (metric: Metric): boolean => metric.endsWith('-certifications');

/** Each month is compared with the one a year before it, which moves on with it. */
const FALLS: Readonly<Record<Metric, string>> = {
  'net-customer-adds': 'customers won a year ago stop counting as new',
  'intermediate-certifications': 'certifications run out',
  'advanced-certifications': 'certifications run out',
  'usage-growth': 'usage is compared with a stronger year before',
  deployments: 'deployments of a year ago stop counting as new',
};
const RISES: Readonly<Record<Metric, string>> = {
  'net-customer-adds': 'customers lost a year ago stop counting against it',
  'intermediate-certifications': 'more certifications count',
  'advanced-certifications': 'more certifications count',
  'usage-growth': 'usage is compared with a weaker year before',
  deployments: 'deployments lost a year ago stop counting against it',
};
