/** The designations to work on: those that were just lost, then the nearest to qualifying. */
import type { Designation, DesignationScore } from '../../scoring/index.ts';
import type { Before } from './before.ts';

/** None where all qualify. */
export function toWorkOn(scores: readonly DesignationScore[], before: Before): readonly Designation[] {
  const short = scores.filter(({ qualified }) => !qualified);
  const wasQualified = ({ id }: DesignationScore) =>
    before.scorecards[0]?.designations.some((score) => score.id === id && score.qualified) ?? false;
  const missing = ({ needed, total }: DesignationScore) => Math.max(0, needed - total);
  return short
    .toSorted(
      (a, b) => Number(wasQualified(b)) - Number(wasQualified(a)) || missing(a) - missing(b) || b.total - a.total,
    )
    .map(({ id }) => id);
}
