/** Differences of totals and points below this are the noise of binary fractions. */
export const EPSILON = 1e-9;

/** Points are shown to a tenth: a gain below this would read "+0.0". */
export const LEAST_SHOWN = 0.05;

/** Sums that are compared with a threshold lose their binary noise, so that the order of addition cannot matter. */
export function round6(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}

export function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), max);
}
