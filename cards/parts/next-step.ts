/** What the next unit of a metric brings. */
import type { MetricScore, Unit } from '../../src/scoring/index.ts';
import { EPSILON } from '../../src/scoring/numbers.ts';
import { decimal, whole } from './format.ts';
import { closedGates } from './gates.ts';
import { joined, names } from './list.ts';
import { isFull } from './standing.ts';
import { nounFor } from './units.ts';

export interface NextStep {
  readonly words: string;
  /** Points it brings; null when it only opens the way to points. */
  readonly gain: number | null;
}

const CERTIFICATIONS_NAMED = 4;

/**
 * The step that brings the next point of a metric; null at the maximum, when the value is unknown or when no increase
 * of it helps.
 * @param certifications the certifications of the metric's list, to name them
 */
export function nextStep(metric: MetricScore, certifications: readonly string[] = []): NextStep | null {
  const [gate] = closedGates(metric);
  if (gate) {
    const more = gate.needed - gate.people;
    return { words: `${more} more ${nounFor(more, 'person')} with ${joined(gate.certifications, 'or')}`, gain: null };
  }
  const { value, toNextPoint, pointsPerUnit, points, max } = metric;
  if (value === null || toNextPoint === null || isFull(metric)) return null;
  // Below zero the first units only make up what was lost.
  const units = Math.max(value + toNextPoint, 0) - Math.max(value, 0);
  return { words: stepInWords(metric, certifications), gain: Math.min(max - points, units * pointsPerUnit) };
}

/** "+6.7", or what a step without points of its own does. */
export function gainInWords({ gain }: NextStep): string {
  return gain === null ? 'unlocks' : `+${decimal(gain)}`;
}

/** Rounded up to the decimal shown: a little less would not do. */
const enough = (units: number) => Math.ceil(units * 10 - EPSILON) / 10;

const STEP_WORDS = {
  customers: (units) => `${whole(units)} more ${nounFor(units, 'customer')}`,
  workloads: (units) => `${whole(units)} more ${nounFor(units, 'workload')} in use`,
  users: (units) => `${whole(units)} more active ${nounFor(units, 'user')}`,
  percent: (units) => `${decimal(enough(units))} percentage points more growth`,
  deployments: (units) => `${whole(units)} more ${nounFor(units, 'deployment')}`,
  services: (units) => `${whole(units)} more ${nounFor(units, 'service')} in use`,
  points: (units) => `${decimal(enough(units))} more from Azure or Microsoft 365 growth`,
} as const satisfies Record<Exclude<Unit, 'people'>, (units: number) => string>;

function stepInWords({ id, unit, toNextPoint }: MetricScore, certifications: readonly string[]): string {
  const units = toNextPoint ?? 0;
  if (unit === 'people' && certifications.length > 0) {
    const which =
      certifications.length > CERTIFICATIONS_NAMED
        ? `one of ${names(certifications, CERTIFICATIONS_NAMED)}`
        : joined(certifications, 'or');
    return `${whole(units)} more ${nounFor(units, 'person')} with ${which}`;
  }
  if (unit !== 'people') return STEP_WORDS[unit](units);
  const level = id === 'advanced-certifications' ? 'an advanced' : 'an intermediate';
  return `${whole(units)} more ${nounFor(units, 'person')} with ${level} certification`;
}
