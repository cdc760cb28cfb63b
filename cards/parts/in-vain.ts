/** Why a metric that moves brings no points, and takes none. */
import type { MetricScore } from '../../src/scoring/index.ts';
import { EPSILON } from '../../src/scoring/numbers.ts';
import { fromTo } from './from-to.ts';
import { closedGates, gateInWords } from './gates.ts';
import { joined } from './list.ts';
import { pointsOf } from './metric-row.ts';
import { isFull } from './standing.ts';
import { valueInWords } from './units.ts';
import { metricName, PART_NAMES, PLURAL_METRICS } from './words.ts';

/** "Net customer adds are full already: 20.0 of 20"; null where nothing moves, or the points do. */
export function inVainInWords(before: MetricScore, after: MetricScore): string | null {
  if (Math.abs(after.points - before.points) > EPSILON || !moves(before, after)) return null;
  const name = metricName(after.id);
  const be = PLURAL_METRICS.has(after.id) ? 'are' : 'is';
  const values = fromTo(before, after);
  const [gate] = closedGates(after);
  if (gate) return `${name}: ${gateInWords(gate).replace(/^N/, 'n')}`;
  const held = after.gates?.find(({ people }, index) => people !== before.gates?.[index]?.people);
  if (held && after.value === before.value) {
    return `${name}: enough people hold ${joined(held.certifications, 'or')} either way`;
  }
  if (isFull(after))
    return `${name} ${be} full ${isFull(before) ? 'already' : 'still'}: ${pointsOf(after)} (${values})`;
  const below = after.parts?.find(({ value }, index) => value !== before.parts?.[index]?.value && (value ?? 0) <= 0);
  if (below)
    return `${name}: the ${PART_NAMES[below.part]} part stays at or below zero, and each part counts from zero`;
  if ((after.value ?? 0) <= 0)
    return `${name} ${PLURAL_METRICS.has(after.id) ? 'stay' : 'stays'} at or below zero: ${values}`;
  return `${name}: ${values}, which brings no points yet`;
}

function moves(before: MetricScore, after: MetricScore): boolean {
  return figuresOf(before) !== figuresOf(after);
}

/** As they are shown: what cannot be seen does not move. */
const figuresOf = ({ value, unit, gates = [], parts = [] }: MetricScore): string =>
  [
    valueInWords({ value, unit }),
    ...parts.map((part) => valueInWords({ value: part.value, unit })),
    ...gates.map(({ people }) => people),
  ].join();
