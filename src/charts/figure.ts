import { EPSILON } from '../scoring/numbers.ts';

/** A total as it is written: one decimal, but never "70.0" for one that is still short of it. */
export function figure(total: number, needed: number): string {
  const rounded = Math.round(total * 10) / 10;
  return (total < needed - EPSILON ? Math.min(rounded, needed - 0.1) : rounded).toFixed(1);
}
