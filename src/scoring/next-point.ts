/** How much more is needed. */
import { clamp, EPSILON } from './numbers.ts';
import type { Pays } from './rules/metric-schema.ts';
import type { Unit } from './scorecard.ts';

const FRACTIONAL: readonly Unit[] = ['percent', 'points'];

export interface Earning {
  readonly value: number;
  /** Points that are paid beside the value (smb gates). */
  readonly base: number;
  readonly pays: Pays;
  readonly max: number;
  readonly unit: Unit;
}

export function pointsOf({ value, base, pays, max }: Earning): number {
  return clamp(base + (Math.max(value, 0) * pays.points) / pays.per, max);
}

/** The smallest increase of value that brings at least one more point or the maximum; null at the maximum. */
export function toNextPoint(earning: Earning): number | null {
  const { value, base, pays, max, unit } = earning;
  const points = pointsOf(earning);
  if (points >= max - EPSILON) return null;
  const goal = Math.min(points + 1, max);
  const increase = ((goal - base) * pays.per) / pays.points - value;
  return FRACTIONAL.includes(unit) ? increase : Math.ceil(increase - EPSILON);
}
