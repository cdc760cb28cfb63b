/** What a step brings, in words. */
import { DESIGNATIONS, type Designation, type Effect } from '../../src/scoring/index.ts';
import { LEAST_SHOWN } from '../../src/scoring/numbers.ts';
import { decimal, signed } from './format.ts';
import { joined } from './list.ts';
import { designationName } from './words.ts';

/** "+4.0": points with their sign. */
export const gain = (points: number): string => signed(points, decimal);

/**
 * "+10.0 each in Infrastructure and Data & AI, +4.0 Modern Work", largest first; empty when no points change that can be seen.
 * @param asked these designations come before the others
 */
export function effectsInWords(effects: readonly Points[], asked: readonly Designation[] = DESIGNATIONS): string {
  const byFigure = Map.groupBy(
    effects.filter(({ points }) => Math.abs(points) >= LEAST_SHOWN),
    ({ points }) => gain(points),
  );
  const isAsked = (same: readonly Points[]) => Number(same.some(({ designation }) => asked.includes(designation)));
  const largestFirst = [...byFigure].sort(
    ([, a], [, b]) => isAsked(b) - isAsked(a) || Math.abs(b[0]?.points ?? 0) - Math.abs(a[0]?.points ?? 0),
  );
  return largestFirst
    .map(([figure, same]) => {
      const names = same.map(({ designation }) => designationName(designation));
      return same.length === 1 ? `${figure} ${names.join()}` : `${figure} each in ${joined(names, 'and')}`;
    })
    .join(', ');
}

type Points = Pick<Effect, 'designation' | 'points'>;

/** "Would qualify Security and Data & AI"; empty when it qualifies nothing. */
export function qualifiesInWords(effects: readonly Effect[]): string {
  const names = effects.filter(({ qualifies }) => qualifies).map(({ designation }) => designationName(designation));
  return names.length === 0 ? '' : `Would qualify ${joined(names, 'and')}`;
}

/** " in Modern Work", " in Modern Work or Security"; empty for all six. */
export function inDesignations(asked: readonly Designation[], all: number): string {
  return asked.length === all ? '' : ` in ${joined(asked.map(designationName), 'or')}`;
}
