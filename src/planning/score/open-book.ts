/** The book of a designation from what was measured. */
import type { Designation, RuleSet, Track } from '../../scoring/index.ts';
import { EPSILON } from '../../scoring/numbers.ts';
import type { MetricRule } from '../../scoring/rules/metric-schema.ts';
import type { Book, MetricBook, Quantity } from './book.ts';
import { type Measured, type MeasuredPart, sumOf, valueOfOne } from './measured.ts';

export function openBook(
  measured: readonly Measured[],
  designation: Designation,
  track: Track,
  { qualification }: RuleSet,
): Book {
  const quantities: number[] = [];
  const quantity = (value: number): Quantity => quantities.push(value) - 1;
  const metrics = measured.map(({ rule, parts }): MetricBook => {
    const gates = gatesOf(rule, track, parts[0]);
    return {
      metric: rule.id,
      max: rule.max,
      parts: parts.map(({ value, score }) => ({
        quantity: quantity(value ?? 0),
        pointsPerUnit: value === null ? 0 : score.pointsPerUnit,
      })),
      combine: rule.method === 'seat-usage-growth' || rule.method === 'seat-deployments' ? 'best' : 'sum',
      gates: gates.map(({ value, needed, points }) => ({ quantity: quantity(value), needed, points })),
      payable: parts.some(isPayable) || (rule.method === 'consumption-growth' && gates.length > 0),
    };
  });
  return { designation, track, needed: qualification.total, quantities, metrics };
}

/** People to certify first; or the dollars that must be there before their growth pays. */
function gatesOf(rule: MetricRule, track: Track, part: MeasuredPart | undefined) {
  if (rule.method === 'certified-people') {
    const points = rule.tracks[track].gate?.points ?? 0;
    return (part?.score.gates ?? []).map(({ people, needed }) => ({ value: people, needed, points }));
  }
  if (rule.method !== 'consumption-growth' || !part || isPayable(part)) return [];
  const percentOfOne = valueOfOne(part);
  if (percentOfOne === null || percentOfOne <= 0) return [];
  // A year of so many dollars more than the one before, and what a dollar is of that one in percent.
  return [{ value: sumOf(part) + 100 / percentOfOne, needed: rule.tracks[track].minimumTotal, points: 0 }];
}

/** Behind closed gates people can be certified; without a base nothing helps. */
function isPayable({ value, score }: MeasuredPart): boolean {
  if (value === null) return false;
  return score.gates !== undefined || score.toNextPoint !== null || score.points >= score.max - EPSILON;
}
