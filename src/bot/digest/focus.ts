/** The designation to work on: one that was just lost, else the nearest to qualifying. */
import type { Designation, DesignationScore } from '../../scoring/index.ts';
import type { Before } from './before.ts';

/** null where all qualify. */
export function focusOf(scores: readonly DesignationScore[], before: Before): Designation | null {
  const short = scores.filter(({ qualified }) => !qualified);
  const wasQualified = ({ id }: DesignationScore) =>
    before.scorecards[0]?.designations.some((score) => score.id === id && score.qualified) ?? false;
  const missing = ({ needed, total }: DesignationScore) => Math.max(0, needed - total);
  const [first] = short.toSorted(
    (a, b) => Number(wasQualified(b)) - Number(wasQualified(a)) || missing(a) - missing(b) || b.total - a.total,
  );
  return first?.id ?? null;
}
