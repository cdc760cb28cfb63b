/** Where a score goes if nothing changes, in words. */
import type { Day, Designation, Gate, Metric, MetricChange, Month, ScoreChange } from '../../src/scoring/index.ts';
import { dayName, monthName } from './format.ts';
import { joined } from './list.ts';
import { totalInWords } from './standing.ts';
import { countOf } from './units.ts';
import { TRACK_NAMES } from './words.ts';

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
  /** Gates that are open now and closed then: without them a whole metric is lost, whoever else counts. */
  readonly closing?: readonly { readonly metric: Metric; readonly gate: Gate }[];
}

/** "if nothing changes 48.3 in January 2027: customers won a year ago stop counting as new". */
export function outlookInWords({ change, until }: Outlook): string {
  if (!change) return `if nothing changes the same in ${monthName(until)}`;
  const why = mainReason(change);
  return `if nothing changes ${totalInWords(change.after)} in ${monthName(until)}${why === '' ? '' : `: ${why}`}`;
}

/** "SMB track counts then", where that changes. */
export function newTrack({ before, after }: ScoreChange): string | null {
  return before && before.track !== after.track ? `${TRACK_NAMES[after.track]} track counts then` : null;
}

export const moveOf = ({ before, after }: MetricChange): number => after - before;

/** "Falls below 70 on 6 December 2026: AZ-305 of 1 person runs out". */
export function turnInWords({ qualified, month, day, isOver, short, ends }: Turn, needed: number): string {
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

export const isAboutPeople = (metric: Metric): boolean => metric.endsWith('-certifications');

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
