/** Why the points of a designation changed between two months, the largest loss first. */
import { compareText } from '../../scoring/compare-text.ts';
import type {
  Day,
  DesignationScore,
  Metric,
  MetricScore,
  Portfolio,
  Scorecard,
  Track,
  TrackScore,
} from '../../scoring/index.ts';
import { EPSILON, LEAST_SHOWN } from '../../scoring/numbers.ts';
import { remember } from '../../scoring/remember.ts';
import type { AlertCause } from '../alert.ts';
import { foreseen, wordsFor } from './cause-words.ts';
import { type Fall, fallsBetween } from './falls.ts';
import { causesOfGates, closedGates } from './gate-causes.ts';
import { movedIn } from './moved.ts';

const MOST = 5;

export interface Change {
  /** Today, where the later month is not over. */
  readonly foreseenOn?: Day;
  readonly before: Scorecard;
  readonly after: Scorecard;
  /** What the scorecards are of. */
  readonly portfolio: Portfolio;
}

/**
 * Those who made a designation lose, or win, most.
 * @param direction -1: what was lost. 1: what was won
 * @param metric that metric alone
 */
export function causesOf(
  change: Change,
  scores: readonly [DesignationScore, DesignationScore],
  direction: -1 | 1,
  metric?: Metric,
): AlertCause[] {
  const { before, after, portfolio, foreseenOn } = change;
  const known = asked(before, after, portfolio);
  const question = `${scores[1].id} ${direction} ${metric ?? ''} ${foreseenOn !== undefined}`;
  const causes = known.get(question) ?? causesBetween(change, scores, direction, metric);
  known.set(question, causes);
  return causes.map((cause) => (foreseenOn ? { ...cause, words: foreseen(cause.words, foreseenOn) } : cause));
}

/** Asked for every minute or day, while scorecards change with the imports. */
const asked = remember(
  (_before: Scorecard, _after: Scorecard, _portfolio: Portfolio) => new Map<string, readonly AlertCause[]>(),
);

function causesBetween(
  change: Change,
  [then, now]: readonly [DesignationScore, DesignationScore],
  direction: -1 | 1,
  metric?: Metric,
): readonly AlertCause[] {
  // Where another track counts now, the one that lost explains a loss and the one that won a gain.
  const track = direction < 0 ? then.track : now.track;
  const [before, after] = [onTrack(then, track), onTrack(now, track)];
  const switched = direction < 0 ? now.total - after.total : before.total - then.total;
  // A month ahead repeats the last one, so nobody falls in it who has not fallen.
  const { foreseenOn } = change;
  const falls = foreseenOn ? [] : fallsBetween(change.before, change.after, change.portfolio);
  const causes = after.metrics
    .filter(({ id }) => metric === undefined || id === metric)
    .flatMap((own) => {
      const earlier = before.metrics.find(({ id }) => id === own.id);
      return earlier ? causesIn(earlier, own, now, falls, change, direction) : [];
    });
  return [...(switched * direction > EPSILON ? [trackCause(now, metric ? null : switched)] : []), ...causes]
    .filter(({ points }) => points === null || points * direction >= LEAST_SHOWN)
    .sort((a, b) => Math.abs(b.points ?? 0) - Math.abs(a.points ?? 0) || compareText(a.subject, b.subject))
    .slice(0, MOST);
}

const onTrack = ({ tracks }: DesignationScore, track: Track): TrackScore => tracks.find((one) => one.track === track)!;

/** Some designations are given their track, whether it brings more or less. */
function trackCause({ track }: DesignationScore, points: number | null): AlertCause {
  return { subject: `The ${track} track`, words: 'counts now', points, person: false, money: false };
}

function causesIn(
  before: MetricScore,
  after: MetricScore,
  score: DesignationScore,
  falls: readonly Fall[],
  change: Change,
  direction: -1 | 1,
): AlertCause[] {
  const difference = after.points - before.points;
  if (Math.abs(difference) <= EPSILON) return [];
  const closed = closedGates(before, after);
  if (closed.length > 0) {
    return causesOfGates(
      closed,
      difference,
      { before: change.before.asOf, after: change.after.asOf },
      change.portfolio,
    );
  }
  const theirs = movedIn(before, after).filter(({ amount }) => amount * direction > 0);
  return theirs.map((one) => ({
    subject: one.subject,
    points: one.points,
    ...wordsFor(one, after, score.id, falls),
  }));
}
