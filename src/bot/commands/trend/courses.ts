/** The totals of a designation month by month: those that have been, and those ahead if nothing changes. */
import type { Series, TrendPoint } from '../../../../cards/index.ts';
import type { Designation, DesignationScore, Month, Scorecard } from '../../../scoring/index.ts';
import type { Partner } from '../../partner.ts';

/** @param coming scorecards of the months ahead */
export function courseOf(
  partner: Partner,
  id: Designation,
  months: readonly Month[],
  coming: readonly Scorecard[],
): Series {
  return {
    designation: id,
    points: months.map((month) => pointOf(partner.scorecard(month), id)),
    ahead: coming.map((card) => pointOf(card, id)),
  };
}

/** A month whose history is too short has no total: a number made without it would look like a fall. */
function pointOf({ asOf, designations }: Scorecard, id: Designation): TrendPoint {
  const found = designations.find((score) => score.id === id);
  const known = found !== undefined && isKnown(found);
  return { month: asOf, total: known ? found.total : null, qualified: known && found.qualified };
}

export const isKnown = ({ metrics }: DesignationScore): boolean => metrics.every(({ value }) => value !== null);
