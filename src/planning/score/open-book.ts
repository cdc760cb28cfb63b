/** The book of a designation from what was measured. */
import type { Designation, Month, RuleSet, Track } from '../../scoring/index.ts';
import { EPSILON } from '../../scoring/numbers.ts';
import type { MetricRule } from '../../scoring/rules/metric-schema.ts';
import type { Book, MetricBook, Paying, Quantity } from './book.ts';
import { type Measured, type MeasuredPart, sumOf } from './measured.ts';
import { servicesUsed } from './services.ts';
import type { Worth } from './worth.ts';

interface Place {
  readonly ruleSet: RuleSet;
  readonly asOf: Month;
  readonly designation: Designation;
  readonly track: Track;
  readonly measured: readonly Measured[];
  readonly worth: Worth;
}

export function openBook({ ruleSet, asOf, designation, track, measured, worth }: Place): Book {
  const quantities: number[] = [];
  const quantity = (value: number): Quantity => quantities.push(value) - 1;
  const metrics = measured.map(({ rule, parts }, index): MetricBook => {
    const gates = gatesOf(rule, track, parts[0], () => worth(index, 0));
    const told = parts.map(
      ({ value, score }): Paying => ({
        quantity: quantity(value ?? 0),
        pointsPerUnit: value === null ? 0 : score.pointsPerUnit,
      }),
    );
    const services = rule.method === 'consumed-services' ? servicesOpen(parts[0]!, asOf) : [];
    const [first] = told;
    return {
      metric: rule.id,
      max: rule.max,
      parts: [...told, ...services.map((service) => ({ ...first!, quantity: quantity(0), most: 1, service }))],
      combine: rule.method === 'seat-usage-growth' || rule.method === 'seat-deployments' ? 'best' : 'sum',
      gates: gates.map(({ value, needed, points }) => ({ quantity: quantity(value), needed, points })),
      payable: parts.some(isPayable) || (rule.method === 'consumption-growth' && gates.length > 0),
    };
  });
  return { designation, track, needed: ruleSet.qualification.total, quantities, metrics };
}

/** Used by somebody, but with no association that counts. */
function servicesOpen({ score, portfolio }: MeasuredPart, asOf: Month): readonly string[] {
  if (score.points >= score.max) return [];
  const counted = new Set(score.counted.map(({ id }) => id));
  const used = new Set([...servicesUsed(portfolio, asOf).values()].flatMap((own) => [...own]));
  return [...used].filter((id) => id !== '' && !counted.has(id)).sort();
}

/** People to certify first; or the dollars that must be there before their growth pays. */
function gatesOf(rule: MetricRule, track: Track, part: MeasuredPart | undefined, worth: () => number) {
  if (rule.method === 'certified-people') {
    const points = rule.tracks[track].gate?.points ?? 0;
    return (part?.score.gates ?? []).map(({ people, needed }) => ({ value: people, needed, points }));
  }
  if (rule.method !== 'consumption-growth' || !part || isPayable(part)) return [];
  const percentOfOne = worth();
  if (percentOfOne <= 0) return [];
  // A year of so many dollars more than the one before, and what a dollar is of that one in percent.
  return [{ value: sumOf(part) + 100 / percentOfOne, needed: rule.tracks[track].minimumTotal, points: 0 }];
}

/** Behind closed gates people can be certified; without a base nothing helps. */
function isPayable({ value, score }: MeasuredPart): boolean {
  if (value === null) return false;
  return score.gates !== undefined || score.toNextPoint !== null || score.points >= score.max - EPSILON;
}
