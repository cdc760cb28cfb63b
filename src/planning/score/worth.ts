/** What an amount is worth: growth is told in users, dollars or units and valued in percent or points. */
import type { Track, Unit } from '../../scoring/index.ts';
import { EPSILON } from '../../scoring/numbers.ts';
import { type Measured, type MeasuredPart, sumOf } from './measured.ts';

/** The value of one unit of amount in a part of a metric. */
export type Worth = (metric: number, part: number) => number;

/** @param grown measured with a little more use: where growth is exactly nothing today, only that tells what some is worth */
export function worthOf(today: readonly Measured[], track: Track, grown: () => readonly Measured[]): Worth {
  let later: readonly Measured[] | undefined;
  return (metric, part) => {
    const { rule, parts } = today[metric]!;
    if (rule.method === 'security-growth') {
      const { dollarsPerPoint, usersPerPoint } = rule.tracks[track];
      return 1 / [dollarsPerPoint, usersPerPoint][part]!;
    }
    const known = valueOfOne(parts[part]!);
    if (known !== null) return known;
    later ??= grown();
    return valueOfOne(later[metric]!.parts[part]!) ?? 0;
  };
}

/** Counts are their own unit. null where nothing tells. */
function valueOfOne(part: MeasuredPart): number | null {
  if (COUNTS.includes(part.score.unit)) return 1;
  const sum = sumOf(part);
  return part.value === null || Math.abs(sum) <= EPSILON ? null : part.value / sum;
}

const COUNTS: readonly Unit[] = ['customers', 'workloads', 'deployments', 'services', 'users'];
