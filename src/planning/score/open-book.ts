/** The book of a designation from what was measured. */
import type { Designation, RuleSet, Track } from '../../scoring/index.ts';
import { EPSILON } from '../../scoring/numbers.ts';
import type { Book, MetricBook, Quantity } from './book.ts';
import type { Measured, MeasuredPart } from './measured.ts';

export function openBook(
  measured: readonly Measured[],
  designation: Designation,
  track: Track,
  { qualification }: RuleSet,
): Book {
  const quantities: number[] = [];
  const quantity = (value: number): Quantity => quantities.push(value) - 1;
  const metrics = measured.map(({ rule, parts }): MetricBook => {
    const [first] = parts;
    return {
      metric: rule.id,
      max: rule.max,
      parts: parts.map(({ value, score }) => ({
        quantity: quantity(value ?? 0),
        pointsPerUnit: value === null ? 0 : score.pointsPerUnit,
      })),
      combine: rule.method === 'seat-usage-growth' || rule.method === 'seat-deployments' ? 'best' : 'sum',
      gates: (first?.score.gates ?? []).map(({ people, needed }) => ({
        quantity: quantity(people),
        needed,
        points: rule.method === 'certified-people' ? (rule.tracks[track].gate?.points ?? 0) : 0,
      })),
      payable: parts.some(isPayable),
    };
  });
  return { designation, track, needed: qualification.total, quantities, metrics };
}

/** Behind closed gates people can be certified; without a base nothing helps. */
function isPayable({ value, score }: MeasuredPart): boolean {
  if (value === null) return false;
  return score.gates !== undefined || score.toNextPoint !== null || score.points >= score.max - EPSILON;
}
