/** What moved since, and because of whom. */
import type { Move } from '../../../cards/index.ts';
import { causesOf } from '../../alerts/index.ts';
import { compare, type DesignationScore, type Metric, type Portfolio, type Scorecard } from '../../scoring/index.ts';
import { LEAST_SHOWN } from '../../scoring/numbers.ts';
import { notComparable } from '../commands/what-changed.ts';
import type { Before } from './before.ts';

/** Each metric that moved by what can be seen, the largest move first. */
export function movesSince(before: Before, now: Scorecard, portfolio: Portfolio): readonly Move[] {
  return now.designations
    .flatMap((score) => movesOf(score, before, now, portfolio))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

/** The total a designation had then; null where none was told, or it knew less or more of the data. */
export function totalBefore(score: DesignationScore, before: Before, now: Scorecard): number | null {
  const told = before.total(score.id);
  const then = toldFrom(score, before);
  return then && notComparable(then, now).includes(score.id) ? null : told;
}

const toldFrom = (score: DesignationScore, { scorecards, total }: Before): Scorecard | undefined =>
  scorecards.find((card) => isSame(totalOf(card, score), total(score.id)));

function movesOf(score: DesignationScore, before: Before, now: Scorecard, portfolio: Portfolio): readonly Move[] {
  const told = totalBefore(score, before, now);
  if (told === null) return [];
  const then = toldFrom(score, before);
  // Told by figures that are gone: that it moved is known, not why.
  if (!then) return seen([{ designation: score.id, metric: null, before: told, after: score.total, because: [] }]);
  const change = compare(then, now).find(({ designation }) => designation === score.id);
  return seen(
    (change?.metrics ?? []).map((metric) => ({
      designation: score.id,
      ...metric,
      otherwise: metric.because.length > 0 ? [] : otherwise(score, metric, { before: then, after: now, portfolio }),
    })),
  );
}

/** The loss of a gate counts nobody differently. */
function otherwise(
  score: DesignationScore,
  { metric, before, after }: { readonly metric: Metric; readonly before: number; readonly after: number },
  change: Parameters<typeof causesOf>[0],
) {
  const then = change.before.designations.find(({ id }) => id === score.id);
  return then ? causesOf(change, [then, score], after < before ? -1 : 1, metric) : [];
}

const seen = (moves: readonly Move[]) => moves.filter(({ before, after }) => Math.abs(after - before) >= LEAST_SHOWN);
const isSame = (one: number | undefined, other: number | null) =>
  one !== undefined && other !== null && Math.abs(one - other) < LEAST_SHOWN / 10;
const totalOf = ({ designations }: Scorecard, { id }: DesignationScore) =>
  designations.find((score) => score.id === id)?.total;
